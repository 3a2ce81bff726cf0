package org.customerportal.benchmarks.workload;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.customerportal.benchmarks.contestant.Agreement;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.Written;
import org.customerportal.benchmarks.contestant.jdbc.HandWrittenRequests;
import org.customerportal.benchmarks.contestant.portal.PortalStorageLists;
import org.customerportal.benchmarks.contestant.portal.PortalStorageRequests;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Results;
import org.customerportal.benchmarks.measuring.Task;
import org.customerportal.benchmarks.server.Site;

/** One request: to open it, to submit it, to comment on it. */
public final class RequestWorkload implements Workload {

    private static final String OPEN = "open";
    private static final String SUBMIT = "submit";
    private static final String COMMENT = "comment";

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        Site site = bench.site(dataSet);
        HandWrittenRequests hand = new HandWrittenRequests(site.dataSource());
        PortalStorageRequests portal = new PortalStorageRequests(site.tenant());
        Written written = new Written(dataSet, bench.clock());
        Person person = dataSet.person(Persona.S, 0);
        List<UUID> page = new PortalStorageLists("", site.tenant().requests()).list(Question.first(Asked.L1, person));
        for (UUID id : page) {
            Agreement.same("open " + id, ListWorkload.PORTAL, hand.open(id, person), portal.open(id, person));
        }
        IntFunction<Written.Request> submitted = round -> written.request(dataSet.person(Persona.R, round), round);
        IntFunction<Written.Comment> said = round -> written.comment(person, turn(page, round), round);
        Results results = bench.rounds()
                .time(List.of(
                        new Task(OPEN, ListWorkload.JDBC, round -> hand.open(turn(page, round), person)),
                        new Task(OPEN, ListWorkload.PORTAL, round -> portal.open(turn(page, round), person)),
                        new Task(SUBMIT, ListWorkload.JDBC, round -> hand.submit(submitted.apply(round))),
                        new Task(SUBMIT, ListWorkload.PORTAL, round -> portal.submit(submitted.apply(round))),
                        new Task(COMMENT, ListWorkload.JDBC, round -> hand.comment(said.apply(round))),
                        new Task(COMMENT, ListWorkload.PORTAL, round -> portal.comment(said.apply(round)))));
        bench.report().say(results.table("One request of %,d".formatted(dataSet.requests()), ListWorkload.JDBC));
        judge(bench, results);
    }

    private static void judge(Workbench bench, Results results) {
        bench.report().bar(Bar.atMost("open / hand JDBC", OPEN, 2.0, ratio(results, OPEN)));
        bench.report().bar(Bar.atMost("submit / hand JDBC", SUBMIT, 1.5, ratio(results, SUBMIT)));
        bench.report().bar(Bar.atMost("comment / hand JDBC", COMMENT, 1.7, ratio(results, COMMENT)));
    }

    private static double ratio(Results results, String what) {
        return results.ratio(what, ListWorkload.PORTAL, ListWorkload.JDBC);
    }

    private static UUID turn(List<UUID> page, int round) {
        return page.get(round % page.size());
    }
}
