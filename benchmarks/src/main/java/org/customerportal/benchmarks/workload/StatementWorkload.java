package org.customerportal.benchmarks.workload;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.Written;
import org.customerportal.benchmarks.contestant.portal.PortalServices;
import org.customerportal.benchmarks.contestant.portal.PortalStorageLists;
import org.customerportal.benchmarks.contestant.portal.PortalStorageRequests;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Table;
import org.customerportal.benchmarks.server.Site;
import org.customerportal.page.Count;

/** How many statements each operation sends, for users who see little and users who see much. */
public final class StatementWorkload implements Workload {

    private static final List<Persona> SEEING = List.of(Persona.S, Persona.T, Persona.B);

    private static final String LIST = "storage: list";
    private static final String GLANCE = "storage: count at a glance";
    private static final String COUNT = "storage: count";
    private static final String OPEN = "storage: open";
    private static final String SUBMIT = "storage: submit";
    private static final String COMMENT = "storage: comment";
    private static final String LIST_SERVICE = "service: list";
    private static final String HOME_SERVICE = "service: home page";
    private static final String OPEN_SERVICE = "service: open with comments";
    private static final String SUBMIT_SERVICE = "service: submit";
    private static final String COMMENT_SERVICE = "service: comment";

    /**
     * What each operation may send at most: a list and a glance ask once, the others were counted when they were written. A
     * page without rows needs no names and sends less.
     */
    private static final Map<String, Integer> PROMISED = Map.ofEntries(
            Map.entry(LIST, 1),
            Map.entry(GLANCE, 1),
            Map.entry(COUNT, 5),
            Map.entry(OPEN, 3),
            Map.entry(SUBMIT, 9),
            Map.entry(COMMENT, 8),
            Map.entry(LIST_SERVICE, 3),
            Map.entry(HOME_SERVICE, 7),
            Map.entry(OPEN_SERVICE, 7),
            Map.entry(SUBMIT_SERVICE, 9),
            Map.entry(COMMENT_SERVICE, 10));

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        Site site = bench.site(dataSet);
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        for (Persona persona : SEEING) {
            operations(site, dataSet.person(persona, 0), bench.clock()).forEach((name, operation) -> {
                operation.run(); // what is read once and remembered has been read
                counts.computeIfAbsent(name, any -> new ArrayList<>())
                        .add(site.recorder().statementsOf(operation).size());
            });
        }
        Table table = Table.of("Statements", "S", List.of("T", "B"));
        counts.forEach((name, each) -> {
            table.row(name, each.stream().map(String::valueOf).toList());
            judge(bench, name, each);
        });
        bench.report().say(table);
    }

    private static void judge(Workbench bench, String name, List<Integer> counts) {
        int promised = Objects.requireNonNull(PROMISED.get(name), name);
        bench.report().bar(Bar.atMost("statements, whoever asks", name, promised, Collections.max(counts)));
    }

    private static Map<String, Runnable> operations(Site site, Person person, Clock clock) {
        Question question = Question.first(Asked.L1, person);
        PortalStorageLists lists = new PortalStorageLists("", site.tenant().requests());
        PortalStorageRequests storage = new PortalStorageRequests(site.tenant());
        PortalServices services = new PortalServices(site.storage(), person);
        Written written = new Written(site.dataSet(), clock);
        UUID open = lists.list(question).get(0);
        Map<String, Runnable> operations = new LinkedHashMap<>();
        operations.put(LIST, () -> lists.list(question));
        operations.put(GLANCE, () -> storage.count(person, Count.GLANCE + 1));
        operations.put(COUNT, () -> storage.count(person, Long.MAX_VALUE));
        operations.put(OPEN, () -> storage.open(open, person));
        operations.put(SUBMIT, () -> storage.submit(written.request(person, 0)));
        operations.put(LIST_SERVICE, services::list);
        operations.put(HOME_SERVICE, services::home);
        operations.put(OPEN_SERVICE, () -> services.open(open));
        operations.put(SUBMIT_SERVICE, () -> services.submit(written.request(person, 0)));
        UUID mine = services.submit(written.request(person, 0));
        operations.put(COMMENT, () -> storage.comment(written.comment(person, mine, 0)));
        operations.put(COMMENT_SERVICE, () -> services.comment(written.comment(person, mine, 0)));
        return operations;
    }
}
