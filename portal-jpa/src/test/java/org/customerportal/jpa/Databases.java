package org.customerportal.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/** Empty databases to test on. */
final class Databases {

    private Databases() {}

    /** Returns the address of an H2 database in memory. */
    static String h2() {
        return "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name());
    }

    /**
     * Returns the address of a database on the PostgreSQL server of this JVM. Where no server can be started, the test is
     * reported as skipped, or fails if {@code -Dportal.databases.required=true} is set.
     */
    static String postgresql() {
        EmbeddedPostgres server = Server.POSTGRESQL;
        if (server == null) {
            Assumptions.abort(
                    "NOT TESTED ON POSTGRESQL: no server can be started here; -Dportal.databases.required=true"
                            + " makes this a failure and shows why");
        }
        String name = name();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL is there, but makes no database", refused);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /** Returns connections to the database at this address. */
    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    private static String name() {
        return "portal_" + UUID.randomUUID().toString().replace('-', '_').toLowerCase(Locale.ROOT);
    }

    /** The server is started by the first who asks for it and ends with the JVM. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRESQL = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException | RuntimeException cannotStart) {
                if (Boolean.getBoolean("portal.databases.required")) {
                    throw new IllegalStateException("PostgreSQL is required and cannot be started", cannotStart);
                }
                return null;
            }
        }
    }
}
