package org.customerportal.benchmarks.server;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a data source. While it listens it writes down each statement that is sent; otherwise it hands out the plain
 * connections and costs nothing. Listens to one thread at a time.
 */
public final class Recorder {

    private final DataSource dataSource;
    private final List<Sent> sent = new ArrayList<>();
    private volatile boolean listening;

    Recorder(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns the data source to use in place of the one behind. */
    public DataSource inFront() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object answer = Calls.invoke(method, dataSource, arguments);
            return listening && answer instanceof Connection connection ? watched(connection) : answer;
        });
    }

    /** Does something and returns the statements that went out meanwhile, in order. */
    public List<Sent> statementsOf(Runnable action) {
        sent.clear();
        listening = true;
        try {
            action.run();
        } finally {
            listening = false;
        }
        return List.copyOf(sent);
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object answer = Calls.invoke(method, connection, arguments);
            return answer instanceof PreparedStatement statement && arguments != null
                    ? watched(statement, (String) arguments[0])
                    : answer;
        });
    }

    private PreparedStatement watched(PreparedStatement statement, String sql) {
        List<Sent.Binding> values = new ArrayList<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("set") && arguments != null && arguments.length > 1) {
                values.add(new Sent.Binding(method, withoutNulls(arguments)));
            } else if (name.startsWith("execute") || name.equals("addBatch")) {
                write(name, new Sent(sql, values));
                values.clear();
            }
            return Calls.invoke(method, statement, arguments);
        });
    }

    // A batch goes out at once, however many rows it has.
    private void write(String call, Sent statement) {
        boolean again = call.equals("addBatch")
                && !sent.isEmpty()
                && sent.get(sent.size() - 1).sql().equals(statement.sql());
        if (!call.equals("executeBatch") && !again) {
            sent.add(statement);
        }
    }

    private static List<Object> withoutNulls(@Nullable Object[] arguments) {
        List<Object> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.add(argument == null ? "" : argument);
        }
        return all;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
