package org.customerportal.benchmarks.workload;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.customerportal.benchmarks.contestant.jdbc.HandWrittenCounts;
import org.customerportal.benchmarks.contestant.portal.PortalStorageRequests;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Results;
import org.customerportal.benchmarks.measuring.Task;
import org.customerportal.benchmarks.server.Site;

/** What the dashboard counts. */
public final class CountWorkload implements Workload {

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        Site site = bench.site(dataSet);
        HandWrittenCounts hand = new HandWrittenCounts(site.dataSource());
        PortalStorageRequests portal = new PortalStorageRequests(site.tenant());
        List<Task> tasks = new ArrayList<>();
        for (Persona persona : Persona.values()) {
            Person person = dataSet.person(persona, 0);
            Agreement.same("counts for " + persona, ListWorkload.PORTAL, hand.count(person), portal.count(person));
            tasks.add(new Task(
                    persona.name(), ListWorkload.JDBC, round -> hand.count(dataSet.person(persona, round))));
            tasks.add(new Task(
                    persona.name(), ListWorkload.PORTAL, round -> portal.count(dataSet.person(persona, round))));
        }
        Results results = bench.rounds().time(tasks);
        bench.report().say(results.table("Counts: %,d requests".formatted(dataSet.requests()), ListWorkload.JDBC));
        for (Persona persona : List.of(Persona.S, Persona.T, Persona.R)) {
            double ratio = results.ratio(persona.name(), ListWorkload.PORTAL, ListWorkload.JDBC);
            bench.report().bar(Bar.atMost("counts / hand JDBC", "dashboard, " + persona, 1.5, ratio));
        }
    }
}
