package org.customerportal.benchmarks.workload;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.customerportal.benchmarks.contestant.Agreement;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.jdbc.HandWrittenLists;
import org.customerportal.benchmarks.contestant.portal.PortalStorageLists;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Results;
import org.customerportal.benchmarks.measuring.Task;
import org.customerportal.benchmarks.server.Site;

/** What is visible and has an answer that few requests have. */
public final class FieldWorkload implements Workload {

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        Site site = bench.site(dataSet);
        List<Contestant> all = List.of(
                new HandWrittenLists(site.dataSource()),
                new PortalStorageLists(ListWorkload.PORTAL, site.tenant().requests()));
        List<Task> tasks = new ArrayList<>();
        for (Persona persona : Persona.values()) {
            Agreement.of(Question.first(Asked.L6, dataSet.person(persona, 0)), all);
            for (Contestant contestant : all) {
                tasks.add(new Task(
                        ListWorkload.cell(Asked.L6, persona, dataSet),
                        contestant.name(),
                        round -> contestant.list(Question.first(Asked.L6, dataSet.person(persona, round)))));
            }
        }
        Results results = bench.rounds().time(tasks);
        bench.report().say(results.table("Custom field: a value of one request in 700", ListWorkload.JDBC));
        String cell = ListWorkload.cell(Asked.L6, Persona.B, dataSet);
        double ratio = results.ratio(cell, ListWorkload.PORTAL, ListWorkload.JDBC);
        bench.report().bar(Bar.atMost("custom field / hand JDBC", cell, 2, ratio));
    }
}
