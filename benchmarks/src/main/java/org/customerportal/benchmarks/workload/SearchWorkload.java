package org.customerportal.benchmarks.workload;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerportal.benchmarks.contestant.Agreement;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.jdbc.HandWrittenLists;
import org.customerportal.benchmarks.contestant.jdbc.NaiveSearch;
import org.customerportal.benchmarks.contestant.portal.PortalStorageLists;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.dataset.Words;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Results;
import org.customerportal.benchmarks.measuring.Task;
import org.customerportal.benchmarks.server.Site;

/** What contains a word, of what is visible. */
public final class SearchWorkload implements Workload {

    private static final String NAIVE = "naive ILIKE";
    private static final List<Persona> SEARCHING = List.of(Persona.S, Persona.B, Persona.R);

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        Site site = bench.site(dataSet);
        List<Contestant> all = List.of(
                new HandWrittenLists(site.dataSource()),
                new PortalStorageLists(ListWorkload.PORTAL, site.tenant().requests()),
                new NaiveSearch(site.dataSource()));
        List<Task> tasks = new ArrayList<>();
        words().forEach((kind, word) -> {
            for (Persona persona : SEARCHING) {
                Agreement.of(Question.finding(word, dataSet.person(persona, 0)), all);
                for (Contestant contestant : all) {
                    tasks.add(new Task(
                            kind + " " + persona,
                            contestant.name(),
                            round -> contestant.list(Question.finding(word, dataSet.person(persona, round)))));
                }
            }
        });
        Results results = bench.rounds().time(tasks);
        bench.report().say(results.table("Search: %,d requests".formatted(dataSet.requests()), ListWorkload.JDBC));
        results.cells().forEach(cell -> judge(bench, results, cell));
    }

    private static void judge(Workbench bench, Results results, String cell) {
        double ratio = results.ratio(cell, ListWorkload.PORTAL, ListWorkload.JDBC);
        bench.report().bar(Bar.atMost("search / hand JDBC", cell, 2, ratio));
        if (!cell.startsWith("common") && !cell.endsWith("B")) {
            double naive = results.ratio(cell, NAIVE, ListWorkload.PORTAL);
            bench.report().bar(Bar.atLeast("naive ILIKE / portal-jpa", cell, 100, naive));
        }
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("common", Words.COMMON);
        words.put("medium", Words.MEDIUM);
        words.put("rare", Words.RARE);
        return words;
    }
}
