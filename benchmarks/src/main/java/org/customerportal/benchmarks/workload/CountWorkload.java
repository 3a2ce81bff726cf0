package org.customerportal.benchmarks.workload;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.customerportal.benchmarks.contestant.Agreement;
import org.customerportal.benchmarks.contestant.jdbc.HandWrittenCounts;
import org.customerportal.benchmarks.contestant.portal.PortalStorageRequests;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Results;
import org.customerportal.benchmarks.measuring.Task;
import org.customerportal.benchmarks.server.Site;
import org.customerportal.page.Count;

/** What the dashboard counts. */
public final class CountWorkload implements Workload {

    private static final String GLANCE = "portal-jpa, 999+";
    private static final long ALL = Long.MAX_VALUE;

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        Site site = bench.site(dataSet);
        HandWrittenCounts hand = new HandWrittenCounts(site.dataSource());
        PortalStorageRequests portal = new PortalStorageRequests(site.tenant());
        List<Task> tasks = new ArrayList<>();
        for (Persona persona : Persona.values()) {
            Person person = dataSet.person(persona, 0);
            Agreement.same("counts for " + persona, ListWorkload.PORTAL, hand.count(person), portal.count(person, ALL));
            tasks.add(new Task(persona.name(), ListWorkload.JDBC, round -> hand.count(dataSet.person(persona, round))));
            tasks.add(new Task(
                    persona.name(), ListWorkload.PORTAL, round -> portal.count(dataSet.person(persona, round), ALL)));
            tasks.add(new Task(
                    persona.name(), GLANCE, round -> portal.count(dataSet.person(persona, round), Count.GLANCE + 1)));
        }
        Results results = bench.rounds().time(tasks);
        bench.report().say(results.table("Counts: %,d requests".formatted(dataSet.requests()), ListWorkload.JDBC));
        for (Persona persona : List.of(Persona.S, Persona.T, Persona.R)) {
            double ratio = results.ratio(persona.name(), ListWorkload.PORTAL, ListWorkload.JDBC);
            bench.report().bar(Bar.atMost("counts / hand JDBC", "dashboard, " + persona, 1.5, ratio));
        }
        double ratio = results.of("B", GLANCE).p50() / results.of("S", GLANCE).p50();
        bench.report().bar(Bar.atMost("capped counts of B / of S", "dashboard", 5, ratio));
    }
}
