package org.customerportal.jpa;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * Finds out once, by a statement that every database understands, which of those ours is that can do more than the
 * standard. Thread-safe.
 */
final class DatabaseProbe {

    private static final String QUESTION =
            "select coalesce(max(case when table_name = 'pg_class' then 2 else 1 end), 0)"
                    + " from information_schema.tables"
                    + " where (table_schema = 'pg_catalog' and table_name = 'pg_class')"
                    + " or (table_schema = 'information_schema' and table_name = 'INNODB_TRX')";

    private volatile Kind kind = Kind.UNKNOWN;

    boolean isPostgresql(EntityManager entities) {
        return kind(entities) == Kind.POSTGRESQL;
    }

    /** Says whether a limit within a union may be a parameter; H2 keeps the one of the first call. */
    boolean limitsParts(EntityManager entities) {
        return kind(entities) != Kind.OTHER;
    }

    /**
     * Returns what an insert ends with to do nothing if the row is there, waiting for whoever is about to insert it; empty where
     * that cannot be said. On MariaDB the row is locked as for a change: the shared lock that it takes otherwise would make two
     * who go on to change the row wait for each other.
     */
    Optional<String> ifThere(EntityManager entities) {
        return switch (kind(entities)) {
            case POSTGRESQL -> Optional.of("on conflict do nothing");
            case MARIADB -> Optional.of("on duplicate key update tenant = tenant");
            default -> Optional.empty();
        };
    }

    private Kind kind(EntityManager entities) {
        if (kind == Kind.UNKNOWN) {
            Number found = (Number) entities.createNativeQuery(QUESTION).getSingleResult();
            kind = switch (found.intValue()) {
                case 2 -> Kind.POSTGRESQL;
                case 1 -> Kind.MARIADB;
                default -> Kind.OTHER;
            };
        }
        return kind;
    }

    private enum Kind {
        UNKNOWN,
        POSTGRESQL,
        MARIADB,
        OTHER
    }
}
