package org.customerportal.benchmarks.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.customerportal.benchmarks.server.Sent;

/**
 * The plan of a statement.
 *
 * @param buffers how many pages of 8 KiB were touched
 * @param filteredOut how many rows were read and thrown away
 * @param wholly the tables that are read from end to end
 */
public record Explained(long buffers, long filteredOut, List<String> wholly) {

    // Otherwise the driver wants a value for each parameter.
    private static final String UNBOUND = "&preferQueryMode=simple";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Runs a statement that reads and tells what it took; one that writes is planned and not run. */
    public static Explained of(Sent sent, DataSource dataSource) throws SQLException {
        String how = sent.reads() ? "analyze, buffers, format json" : "format json";
        return read(ask(how, sent, dataSource));
    }

    /** Runs several statements that make one answer and tells what they took together. */
    public static Explained of(Collection<Sent> statements, DataSource dataSource) throws SQLException {
        Explained all = new Explained(0, 0, List.of());
        for (Sent sent : statements) {
            all = all.and(of(sent, dataSource));
        }
        return all;
    }

    /** Returns the plan that the server makes once it has seen a statement so often that it no longer looks at values. */
    public static Explained withAnyValues(Sent sent, DataSource dataSource) throws SQLException {
        String sql = "explain (generic_plan, format json) " + SqlText.numbered(sent.sql());
        try (Connection pooled = dataSource.getConnection();
                Connection connection =
                        DriverManager.getConnection(pooled.getMetaData().getURL() + UNBOUND);
                Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery(sql)) {
            return read(rows(plan));
        }
    }

    /** Returns the plan as PostgreSQL prints it, without costs and times. */
    public static List<String> text(Sent sent, DataSource dataSource) throws SQLException {
        return ask("costs off", sent, dataSource);
    }

    private static List<String> ask(String how, Sent sent, DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("explain (" + how + ") " + sent.sql())) {
            sent.bindTo(statement);
            try (ResultSet plan = statement.executeQuery()) {
                return rows(plan);
            }
        }
    }

    private static List<String> rows(ResultSet plan) throws SQLException {
        List<String> lines = new ArrayList<>();
        while (plan.next()) {
            lines.add(plan.getString(1));
        }
        return lines;
    }

    private static Explained read(List<String> json) {
        try {
            return of(JSON.readTree(String.join("\n", json)).get(0).get("Plan"));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Explained of(JsonNode node) {
        long pages = node.path("Shared Hit Blocks").asLong()
                + node.path("Shared Read Blocks").asLong();
        Explained below = new Explained(0, 0, List.of());
        for (JsonNode child : node.path("Plans")) {
            below = below.and(of(child));
        }
        long removed = Math.round(node.path("Rows Removed by Filter").asDouble()
                * node.path("Actual Loops").asDouble());
        boolean whole = node.path("Node Type").asText().equals("Seq Scan");
        List<String> tables = whole ? List.of(node.path("Relation Name").asText()) : List.of();
        // a node counts the pages of those below it too
        return new Explained(Math.max(pages, below.buffers), removed + below.filteredOut, below.wholly)
                .withTables(tables);
    }

    private Explained and(Explained other) {
        return new Explained(buffers + other.buffers, filteredOut + other.filteredOut, wholly).withTables(other.wholly);
    }

    private Explained withTables(List<String> more) {
        List<String> tables = new ArrayList<>(wholly);
        tables.addAll(more);
        return new Explained(buffers, filteredOut, List.copyOf(tables));
    }
}
