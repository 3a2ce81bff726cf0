package org.customerportal.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;

/**
 * A database server that the first who asks for it starts, and that ends with the JVM.
 *
 * @param administration the address of the database that is there from the beginning
 * @param pattern the address of any other, with a place for its name
 */
record Server(String administration, String pattern) {

    static Server postgresql() {
        return Postgresql.START.server();
    }

    static Server mariadb() {
        return Mariadb.START.server();
    }

    /** Creates a database and returns its address. */
    String create(String name) {
        try (Connection connection = DriverManager.getConnection(administration);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("The server is there, but makes no database", refused);
        }
        return pattern.formatted(name);
    }

    private static Server at(String pattern, String first) {
        return new Server(pattern.formatted(first), pattern);
    }

    /** How the only attempt to start a server went. */
    private interface Start {

        /** Returns the server, or ends the test that asks for it. */
        Server server();

        static Start of(String name, Attempt attempt) {
            try {
                Server server = attempt.start();
                return () -> server;
            } catch (IOException | RuntimeException failure) {
                return () -> missing(name + ": " + failure.getMessage(), failure);
            }
        }

        private static Server missing(String gap, Exception failure) {
            if (Boolean.getBoolean("portal.matrix.required")) {
                throw new IllegalStateException("-Dportal.matrix.required=true, but " + gap, failure);
            }
            return Assumptions.abort(gap);
        }
    }

    private interface Attempt {
        Server start() throws IOException;
    }

    private static final class Postgresql {
        private static final Start START = Start.of("PostgreSQL", () -> {
            int port = EmbeddedPostgres.builder().start().getPort();
            return at("jdbc:postgresql://127.0.0.1:" + port + "/%s?user=postgres", "postgres");
        });
    }

    private static final class Mariadb {
        private static final Start START = Start.of("MariaDB", () -> {
            int port = MariadbProcess.start();
            return at("jdbc:mariadb://127.0.0.1:" + port + "/%s?user=root", "mysql");
        });
    }
}
