package org.customerportal.benchmarks.workload;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
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
import org.customerportal.benchmarks.measuring.Table;
import org.customerportal.benchmarks.measuring.Task;
import org.customerportal.benchmarks.server.Site;
import org.customerportal.page.Position;

/** A page deep in a long list against the first one. */
public final class PagingWorkload implements Workload {

    private static final int DEEP = 10_000;
    private static final int COMPARED = 3;

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        Site site = bench.site(dataSet);
        int depth = (int) Math.min(DEEP, dataSet.requests() * DataSet.LARGEST / 2);
        Position position = position(site, depth);
        List<Contestant> all = List.of(
                new HandWrittenLists(site.dataSource()),
                new PortalStorageLists(ListWorkload.PORTAL, site.tenant().requests()));
        IntFunction<Question> first = round -> Question.first(Asked.L1, dataSet.person(Persona.B, round));
        IntFunction<Question> deep = round -> first.apply(round).continued(position);
        List<Task> tasks = new ArrayList<>();
        for (int round = 0; round < COMPARED; round++) {
            Agreement.of(deep.apply(round), all);
        }
        for (Contestant contestant : all) {
            tasks.add(new Task(contestant.name(), "first page", round -> contestant.list(first.apply(round))));
            tasks.add(new Task(contestant.name(), "deep page", round -> contestant.list(deep.apply(round))));
        }
        Results results = bench.rounds().time(tasks);
        Table table =
                results.table("Paging: B, row %,d of %,d requests".formatted(depth, dataSet.requests()), "first page");
        bench.report().say(table);
        bench.report()
                .bar(Bar.atMost(
                        "deep page / first page",
                        "L1 B, row %,d".formatted(depth),
                        2.5,
                        results.ratio(ListWorkload.PORTAL, "deep page", "first page")));
    }

    private static Position position(Site site, int depth) throws SQLException {
        try (Connection connection = site.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement("select updated_at, id from portal_request"
                        + " where tenant = 'default' and organization_id = ?"
                        + " order by updated_at desc, id desc offset ? limit 1")) {
            query.setObject(1, site.dataSet().person(Persona.B, 0).organization());
            query.setInt(2, depth);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return new Position(
                        Instant.EPOCH.plus(found.getLong(1), ChronoUnit.MICROS), found.getObject(2, UUID.class));
            }
        }
    }
}
