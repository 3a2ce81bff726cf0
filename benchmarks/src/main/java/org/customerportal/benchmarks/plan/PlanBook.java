package org.customerportal.benchmarks.plan;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customerportal.benchmarks.server.Sent;
import org.customerportal.benchmarks.server.Site;

/** The plans of the statements that a storage sends, each text once. Used by one thread. */
public final class PlanBook {

    /** Tables that the host's configuration fills, not its customers. */
    private static final Set<String> SMALL =
            Set.of("portal_flow_version", "portal_filter", "portal_number", "portal_schema_version");

    private final List<String> lines = new ArrayList<>();
    private final List<String> offences = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /** Makes these calls and writes down the plans of the statements they send. */
    public static PlanBook of(Map<String, Runnable> calls, Site site) throws SQLException {
        PlanBook book = new PlanBook();
        for (Map.Entry<String, Runnable> call : calls.entrySet()) {
            List<Sent> sent = site.recorder().statementsOf(call.getValue());
            for (Sent statement : sent) {
                book.add(call.getKey(), statement, site);
            }
        }
        return book;
    }

    /** Returns the plans as a page. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Returns which statements read a table from end to end that grows with what customers do. */
    public List<String> offences() {
        return List.copyOf(offences);
    }

    /** Returns how many different texts there are. */
    public int statements() {
        return seen.size();
    }

    private void add(String call, Sent statement, Site site) throws SQLException {
        Explained explained = Explained.of(statement, site.dataSource());
        offend(call, "for its values", explained);
        boolean fresh = seen.add(statement.sql());
        if (fresh) {
            offend(call, "for any values", Explained.withAnyValues(statement, site.dataSource()));
        }
        lines.addAll(List.of("", "## " + call, ""));
        if (fresh) {
            lines.add("```sql");
            lines.addAll(SqlText.folded(statement.sql()));
            lines.addAll(List.of("```", ""));
        }
        lines.add("```text");
        lines.addAll(Explained.text(statement, site.dataSource()));
        lines.add("```");
        if (statement.reads()) {
            lines.addAll(List.of(
                    "",
                    "%,d pages touched, %,d rows thrown away".formatted(explained.buffers(), explained.filteredOut())));
        }
    }

    private void offend(String call, String how, Explained explained) {
        explained.wholly().stream()
                .filter(table -> !SMALL.contains(table))
                .forEach(table -> offences.add("%s: all of %s, planned %s".formatted(call, table, how)));
    }
}
