package org.customerportal.benchmarks.workload;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.customerportal.benchmarks.contestant.Agreement;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.jdbc.HandWrittenLists;
import org.customerportal.benchmarks.contestant.portal.PortalStorageLists;
import org.customerportal.benchmarks.contestant.springdata.SpringDataLists;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Results;
import org.customerportal.benchmarks.measuring.Task;
import org.customerportal.benchmarks.server.Site;

/** First pages, at all sizes in the same rounds. */
public final class ListWorkload implements Workload {

    static final String JDBC = "hand JDBC";
    static final String PORTAL = "portal-jpa";
    static final String SPRING = "Spring Data";

    private static final Set<Asked> LISTS = EnumSet.of(Asked.L1, Asked.L2, Asked.L5);
    private static final int COMPARED = 3;

    @Override
    public void on(Workbench bench) throws SQLException {
        List<Task> tasks = new ArrayList<>();
        List<SpringDataLists> opened = new ArrayList<>();
        for (DataSet dataSet : bench.dataSets()) {
            Site site = bench.site(dataSet);
            SpringDataLists spring = new SpringDataLists(site.dataSource());
            opened.add(spring);
            List<Contestant> all = List.of(
                    new HandWrittenLists(site.dataSource()),
                    new PortalStorageLists(PORTAL, site.tenant().requests()),
                    spring);
            for (Asked asked : LISTS) {
                add(tasks, dataSet, asked, asked == Asked.L1 ? all : all.subList(0, 2));
            }
        }
        Results results = bench.rounds().time(tasks);
        opened.forEach(SpringDataLists::close);
        bench.report().say(results.table("Lists: newest " + Question.PAGE, JDBC));
        judge(bench, results);
    }

    static String cell(Asked asked, Persona persona, DataSet dataSet) {
        return "%s %s %,10d".formatted(asked, persona, dataSet.requests());
    }

    private static void add(List<Task> tasks, DataSet dataSet, Asked asked, List<Contestant> contestants) {
        for (Persona persona : Persona.values()) {
            for (int round = 0; round < COMPARED; round++) {
                Agreement.of(Question.first(asked, dataSet.person(persona, round)), contestants);
            }
            for (Contestant contestant : contestants) {
                tasks.add(new Task(
                        cell(asked, persona, dataSet),
                        contestant.name(),
                        round -> contestant.list(Question.first(asked, dataSet.person(persona, round)))));
            }
        }
    }

    private static void judge(Workbench bench, Results results) {
        DataSet largest = bench.largest();
        DataSet smallest = bench.dataSets().get(0);
        for (Asked asked : LISTS) {
            for (Persona persona : Persona.values()) {
                String cell = cell(asked, persona, largest);
                bench.report().bar(Bar.atMost("list / hand JDBC", cell, 1.6, results.ratio(cell, PORTAL, JDBC)));
            }
        }
        if (largest != smallest) {
            for (Persona persona : Persona.values()) {
                String cell = cell(Asked.L1, persona, largest);
                double ratio = results.of(cell, PORTAL).p50()
                        / results.of(cell(Asked.L1, persona, smallest), PORTAL).p50();
                bench.report().bar(Bar.atMost("list flat in time", cell, 1.6, ratio));
            }
        }
        String naive = cell(Asked.L1, Persona.R, largest);
        bench.report().bar(Bar.atLeast("Spring Data / portal-jpa", naive, 50, results.ratio(naive, SPRING, PORTAL)));
    }
}
