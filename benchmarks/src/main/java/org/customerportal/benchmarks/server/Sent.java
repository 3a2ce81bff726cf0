package org.customerportal.benchmarks.server;

import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A statement as it went out.
 *
 * @param sql its text
 * @param values the calls that bound its values
 */
public record Sent(String sql, List<Binding> values) {

    public Sent {
        values = List.copyOf(values);
    }

    /** Binds the same values to another statement with as many parameters. */
    public void bindTo(PreparedStatement statement) throws SQLException {
        for (Binding value : values) {
            Calls.invoke(value.method(), statement, value.arguments().toArray());
        }
    }

    /** Says whether it only reads. */
    public boolean reads() {
        return sql.stripLeading().startsWith("select") || sql.stripLeading().startsWith("(select");
    }

    /**
     * A call that bound a value.
     *
     * @param method of {@link PreparedStatement}
     * @param arguments its arguments
     */
    public record Binding(Method method, List<Object> arguments) {

        public Binding {
            arguments = List.copyOf(arguments);
        }
    }
}
