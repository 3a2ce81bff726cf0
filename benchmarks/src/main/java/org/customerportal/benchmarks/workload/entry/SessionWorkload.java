package org.customerportal.benchmarks.workload.entry;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.customerportal.TenantStorage;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Definitions;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Results;
import org.customerportal.benchmarks.measuring.Task;
import org.customerportal.benchmarks.workload.Workbench;
import org.customerportal.benchmarks.workload.Workload;
import org.customerportal.event.UseCases;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.session.Session;
import org.customerportal.signin.SessionDoor;
import org.customerportal.token.SecretToken;
import org.customerportal.token.SecretTokens;
import org.customerportal.user.PortalUserId;

/** Who is it, for each call that comes in: with the minute's note of the last use, and without. */
public final class SessionWorkload implements Workload {

    private static final String PLAIN = "plain lookup";
    private static final String NOTING = "noting the use";
    private static final Duration BETWEEN_CALLS = Duration.ofSeconds(15);

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        TenantStorage storage = bench.site(dataSet).tenant();
        AtomicLong calls = new AtomicLong();
        Clock clock = ticking(DataSet.END, calls);
        SessionDoor door = new SessionDoor(
                storage.sessions(), storage.users(), new UseCases(storage.work(), storage.events(), clock, () -> {}));
        PortalDefinition portal = Definitions.portal();
        SecretToken token = new SecretTokens().next();
        PortalUserId user = new PortalUserId(dataSet.person(Persona.S, 0).user());
        storage.sessions().add(session(token, user));
        String cell = "%,d users".formatted(dataSet.users());
        Results results = bench.rounds()
                .time(List.of(
                        new Task(
                                cell,
                                PLAIN,
                                round -> storage.work()
                                        .run(() -> storage.sessions()
                                                .find(token.digest())
                                                .flatMap(
                                                        found -> storage.users().find(found.user())))),
                        new Task(cell, NOTING, round -> {
                            calls.incrementAndGet();
                            return door.enter(token.reveal(), portal);
                        })));
        bench.report().say(results.table("Sessions: one call in four is due for a note", PLAIN));
        bench.report()
                .bar(Bar.atMost("session", "lookup with the minute's note", 1.8, results.ratio(cell, NOTING, PLAIN)));
    }

    private static Session session(SecretToken token, PortalUserId user) {
        Instant start = DataSet.END;
        UUID id = new UUID(1, 2);
        return new Session(
                id, token.digest(), user, Definitions.PORTAL, "", "", start, start, start.plus(Duration.ofDays(1)));
    }

    // So many calls come in within a minute, however fast the benchmark makes them.
    private static Clock ticking(Instant start, AtomicLong calls) {
        InstantSource source = () -> start.plus(BETWEEN_CALLS.multipliedBy(calls.get()));
        return source.withZone(ZoneOffset.UTC);
    }
}
