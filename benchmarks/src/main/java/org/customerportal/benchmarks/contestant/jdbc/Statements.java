package org.customerportal.benchmarks.contestant.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** JDBC without its ceremony. Thread-safe. */
record Statements(DataSource dataSource) {

    /** Runs several statements in one transaction. */
    <T> T inTransaction(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Reads rows in a transaction that is committed, as everybody else does here, and applications do. */
    <T> List<T> list(String sql, List<?> values, Row<T> row) {
        return inTransaction(connection -> list(connection, sql, values, row));
    }

    static <T> List<T> list(Connection connection, String sql, List<?> values, Row<T> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row.of(found));
                }
                return rows;
            }
        }
    }

    /** Returns values of any types as a list. */
    static List<Object> values(Object... values) {
        return List.of(values);
    }

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values(values));
            return statement.executeUpdate();
        }
    }

    static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    /** What is done in a transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** What becomes of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
