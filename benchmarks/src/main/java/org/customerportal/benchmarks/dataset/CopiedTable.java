package org.customerportal.benchmarks.dataset;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table, as fast as PostgreSQL takes them. Used by one thread. */
public final class CopiedTable implements AutoCloseable {

    private static final int ENOUGH = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder waiting = new StringBuilder();
    private long rows;

    /** Begins to fill these columns of a table. */
    public CopiedTable(Connection connection, String table, String columns) throws SQLException {
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table, columns));
    }

    /** Adds a row; an empty optional is nothing, and texts are on one line. */
    public void row(Object... values) throws SQLException {
        String separator = "";
        for (Object value : values) {
            waiting.append(separator).append(text(value));
            separator = "\t";
        }
        waiting.append('\n');
        rows++;
        if (waiting.length() > ENOUGH) {
            flush();
        }
    }

    /** Returns how many rows were added. */
    public long rows() {
        return rows;
    }

    /** Ends the table. */
    @Override
    public void close() throws SQLException {
        flush();
        copy.endCopy();
    }

    private void flush() throws SQLException {
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        waiting.setLength(0);
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(CopiedTable::text).orElse("\\N");
        }
        return value instanceof UUID || value instanceof Number || value instanceof Boolean
                ? value.toString()
                : value.toString().replace("\\", "\\\\");
    }
}
