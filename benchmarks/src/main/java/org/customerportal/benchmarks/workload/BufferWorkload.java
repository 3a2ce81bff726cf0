package org.customerportal.benchmarks.workload;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.jdbc.HandWrittenLists;
import org.customerportal.benchmarks.contestant.portal.PortalStorageLists;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Table;
import org.customerportal.benchmarks.plan.Explained;
import org.customerportal.benchmarks.server.Sent;
import org.customerportal.benchmarks.server.Site;

/** The pages that first pages of requests touch in the database: the one figure without noise. */
public final class BufferWorkload implements Workload {

    private static final double MOST_GROWTH = 1.3;

    @Override
    public void on(Workbench bench) throws SQLException {
        List<String> sizes = bench.dataSets().stream()
                .map(dataSet -> "%,d".formatted(dataSet.requests()))
                .toList();
        Table table = Table.of("Lists: 8 KiB pages touched", "by", sizes);
        for (Asked asked : Asked.values()) {
            for (Persona persona : Persona.values()) {
                row(bench, table, asked, persona, false);
                List<Explained> portal = row(bench, table, asked, persona, true);
                if (asked == Asked.L1 && (persona == Persona.S || persona == Persona.T)) {
                    judge(bench, persona, portal);
                }
            }
        }
        bench.report().say(table);
    }

    private static List<Explained> row(Workbench bench, Table table, Asked asked, Persona persona, boolean portal)
            throws SQLException {
        List<Explained> all = new ArrayList<>();
        List<String> texts = new ArrayList<>(List.of(portal ? "portal-jpa" : "hand JDBC"));
        for (DataSet dataSet : bench.dataSets()) {
            Site site = bench.site(dataSet);
            Contestant contestant = portal
                    ? new PortalStorageLists("", site.tenant().requests())
                    : new HandWrittenLists(site.recorder().inFront());
            Question question = Question.first(asked, dataSet.person(persona, 0));
            List<Sent> sent = site.recorder().statementsOf(() -> contestant.list(question));
            Explained explained = Explained.of(sent, site.dataSource());
            all.add(explained);
            texts.add(
                    explained.filteredOut() == 0
                            ? "%,d".formatted(explained.buffers())
                            : "%,d (%,d rows thrown away)".formatted(explained.buffers(), explained.filteredOut()));
        }
        table.row(asked + " " + persona, texts);
        return all;
    }

    private static void judge(Workbench bench, Persona persona, List<Explained> bySize) {
        Explained largest = bySize.get(bySize.size() - 1);
        String workload =
                "L1 %s, %,d requests".formatted(persona, bench.largest().requests());
        if (bySize.size() > 1) {
            double growth = (double) largest.buffers() / bySize.get(0).buffers();
            bench.report().bar(Bar.atMost("list flat in pages", workload, MOST_GROWTH, growth));
        }
        bench.report().bar(Bar.exactly("rows thrown away", workload, 0, largest.filteredOut()));
    }
}
