package org.customerportal.benchmarks.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL that ends with the benchmark. Commits reach the disk, as they do where it matters. */
public final class Server implements AutoCloseable {

    private static final int CONNECTIONS = 10;

    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts a server.
     *
     * @param sharedBuffers how much of the tables it keeps in memory, for example {@code 4GB}
     */
    public static Server start(String sharedBuffers) throws IOException {
        return new Server(EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", sharedBuffers)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .start());
    }

    /** Creates a database and returns connections to it. */
    public HikariDataSource create(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address(name));
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    /** Returns what the server calls itself. */
    public String version() throws SQLException {
        try (Connection connection = DriverManager.getConnection(address("postgres"));
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show server_version")) {
            answer.next();
            return "PostgreSQL " + answer.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(postgres.getPort(), database);
    }
}
