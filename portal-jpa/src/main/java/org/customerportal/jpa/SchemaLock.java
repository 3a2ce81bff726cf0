package org.customerportal.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;

/**
 * The right to change the schema, held by one connection while another one works: a lock on a row works alike on all
 * databases, and creating tables would end a transaction that held it.
 */
final class SchemaLock {

    /** How often to wait for the lock where the database limits the wait, usually to seconds. */
    private static final int PATIENCE = 60;

    private static final String ROW = "select version from portal_schema_version where version = 0";

    private final Connection connection;

    private SchemaLock(Connection connection) {
        this.connection = connection;
    }

    static SchemaLock take(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        prepare(connection);
        connection.setAutoCommit(false);
        waitFor(connection);
        return new SchemaLock(connection);
    }

    void release() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    private static boolean isPrepared(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ROW)) {
            return row.next();
        } catch (SQLException noTableYet) {
            return false;
        }
    }

    // Of two nodes that get here at once, one may fail at either statement, and finds the other's work when it looks
    // again.
    private static void prepare(Connection connection) throws SQLException {
        SQLException failure = null;
        for (int tries = 0; tries < 3 && !isPrepared(connection); tries++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists portal_schema_version ("
                        + "version integer not null primary key, script varchar(100) not null)");
                statement.execute("insert into portal_schema_version (version, script) values (0, 'lock')");
            } catch (SQLException beatenOrRefused) {
                failure = beatenOrRefused;
            }
        }
        if (failure != null && !isPrepared(connection)) {
            throw failure;
        }
    }

    private static void waitFor(Connection connection) throws SQLException {
        for (int tries = 1; ; tries++) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(ROW + " for update")) {
                row.next();
                return;
            } catch (SQLTransientException timeout) {
                connection.rollback();
                if (tries == PATIENCE) {
                    throw timeout;
                }
            }
        }
    }
}
