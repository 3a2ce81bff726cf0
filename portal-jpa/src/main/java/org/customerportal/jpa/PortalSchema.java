package org.customerportal.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * The tables of the portal. Their names begin with {@code portal_}; nothing else in the database is touched.
 *
 * <p>A host that has a tool for this can give it the scripts instead: they lie in {@code org/customerportal/jpa/schema}, one
 * folder for each database, named as Flyway likes it.
 */
public final class PortalSchema {

    private static final List<String> SCRIPTS = List.of("V1__portal.sql");

    private PortalSchema() {}

    /**
     * Creates the tables, or brings them up to date; does nothing if they are. Any number of nodes may do so at the same
     * time: one works, the others wait. If a script fails, the next call goes on where it failed.
     *
     * @param dataSource hands out two connections at a time that may create tables
     * @throws IllegalArgumentException if it leads to another database than H2, PostgreSQL or MariaDB; nothing is created
     * @throws IllegalStateException if the database refuses a script
     */
    public static void migrate(DataSource dataSource) {
        try (Connection guard = dataSource.getConnection()) {
            Database database = Database.of(guard);
            SchemaLock lock = SchemaLock.take(guard);
            try (Connection worker = dataSource.getConnection()) {
                int version = 0;
                for (SchemaScript script : scripts(database)) {
                    bring(worker, ++version, script);
                }
            } finally {
                lock.release();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The portal's tables could not be created", refused);
        }
    }

    /** Returns what creates the tables, in order. */
    static List<SchemaScript> scripts(Database database) {
        return SCRIPTS.stream().map(name -> SchemaScript.read(database, name)).toList();
    }

    private static void bring(Connection connection, int version, SchemaScript script) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (!isThere(connection, version)) {
                script.run(connection);
                note(connection, version, script);
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static boolean isThere(Connection connection, int version) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select version from portal_schema_version where version = ?")) {
            query.setInt(1, version);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void note(Connection connection, int version, SchemaScript script) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into portal_schema_version (version, script) values (?, ?)")) {
            insert.setInt(1, version);
            insert.setString(2, script.name());
            insert.executeUpdate();
        }
    }
}
