package org.customerportal.benchmarks.workload;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.customerportal.benchmarks.contestant.Agreement;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.Written;
import org.customerportal.benchmarks.contestant.flowable.FlowableTables;
import org.customerportal.benchmarks.contestant.flowable.FlowableTasks;
import org.customerportal.benchmarks.contestant.portal.PortalStorageLists;
import org.customerportal.benchmarks.contestant.portal.PortalStorageRequests;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Results;
import org.customerportal.benchmarks.measuring.Task;
import org.customerportal.benchmarks.server.Site;

/** The same requests as tasks of an engine. */
public final class FlowableWorkload implements Workload {

    private static final String FLOWABLE = "Flowable";
    private static final String SUBMIT = "submit";
    private static final int MOST = 100_000;

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.dataSets().stream()
                .filter(one -> one.requests() <= MOST)
                .reduce((smaller, larger) -> larger)
                .orElseThrow(() -> new IllegalArgumentException("Flowable wants a size up to " + MOST));
        Site site = bench.site(dataSet);
        try (HikariDataSource dataSource = bench.server().create("flowable");
                FlowableTasks flowable = new FlowableTasks(dataSource)) {
            FlowableTables.fill(dataSet, dataSource);
            lists(bench, site, flowable);
            submits(bench, site, flowable);
        }
    }

    private static void lists(Workbench bench, Site site, FlowableTasks flowable) {
        DataSet dataSet = site.dataSet();
        Contestant portal =
                new PortalStorageLists(ListWorkload.PORTAL, site.tenant().requests());
        List<Task> tasks = new ArrayList<>();
        for (Persona persona : Persona.values()) {
            Agreement.of(Question.first(Asked.L1, dataSet.person(persona, 0)), List.of(portal, flowable));
            for (Contestant one : List.of(portal, flowable)) {
                tasks.add(new Task(
                        "L1 " + persona,
                        one.name(),
                        round -> one.list(Question.first(Asked.L1, dataSet.person(persona, round)))));
            }
        }
        Results lists = bench.rounds().time(tasks);
        bench.report().say(lists.table("Flowable: %,d tasks".formatted(dataSet.requests()), ListWorkload.PORTAL));
        judge(bench, lists);
    }

    private static void submits(Workbench bench, Site site, FlowableTasks flowable) {
        DataSet dataSet = site.dataSet();
        PortalStorageRequests portal = new PortalStorageRequests(site.tenant());
        Written written = new Written(dataSet, bench.clock());
        IntFunction<Written.Request> next = round -> written.request(dataSet.person(Persona.R, round), round);
        Results submits = bench.rounds()
                .time(List.of(
                        new Task(SUBMIT, FLOWABLE, round -> flowable.submit(next.apply(round))),
                        new Task(SUBMIT, ListWorkload.PORTAL, round -> portal.submit(next.apply(round)))));
        bench.report().say(submits.table("Flowable: submit by its API", ListWorkload.PORTAL));
        double ratio = submits.ratio(SUBMIT, FLOWABLE, ListWorkload.PORTAL);
        bench.report().bar(Bar.atLeast("Flowable / portal-jpa", SUBMIT, 2, ratio));
    }

    private static void judge(Workbench bench, Results lists) {
        for (Persona persona : Persona.values()) {
            double least = persona == Persona.P || persona == Persona.B ? 5 : 10;
            double ratio = lists.ratio("L1 " + persona, FLOWABLE, ListWorkload.PORTAL);
            bench.report().bar(Bar.atLeast("Flowable / portal-jpa", "L1 " + persona, least, ratio));
        }
    }
}
