package org.customerportal.benchmarks.workload.entry;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.customerportal.CustomerPortal;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Definitions;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Results;
import org.customerportal.benchmarks.measuring.Table;
import org.customerportal.benchmarks.measuring.Task;
import org.customerportal.benchmarks.server.Site;
import org.customerportal.benchmarks.workload.Workbench;
import org.customerportal.benchmarks.workload.Workload;
import org.customerportal.credential.Argon2PasswordHasher;
import org.customerportal.credential.ClearPassword;
import org.customerportal.credential.PasswordHash;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SignIn;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/** What a sign-in costs beside the hash of the password, for those who are known and for those who are not. */
public final class SignInWorkload implements Workload {

    private static final String HASH = "the hash";
    private static final String RIGHT = "right password";
    private static final String WRONG = "wrong password";
    private static final String UNKNOWN = "unknown address";
    private static final String PASSWORD = "three long words of a summer";

    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        Site site = bench.site(dataSet);
        PasswordHasher hasher = Argon2PasswordHasher.create();
        ClearPassword password = new ClearPassword(PASSWORD);
        String encoded = hasher.hash(password);
        String email = somebodyWith(encoded, site, bench);
        CustomerPortal portal = Crowd.portal(site.storage());
        String cell = "%,d users".formatted(dataSet.users());
        Results results = bench.rounds()
                .time(List.of(
                        new Task(cell, HASH, round -> hasher.verify(password, encoded)),
                        new Task(cell, RIGHT, round -> signIn(portal).signIn(email, PASSWORD)),
                        new Task(cell, WRONG, round -> refused(signIn(portal), email)),
                        new Task(cell, UNKNOWN, round -> refused(signIn(portal), "nobody" + round + "@example.com"))));
        bench.report().say(results.table("Sign-in, beside the hash of the password", HASH));
        for (String who : List.of(RIGHT, WRONG, UNKNOWN)) {
            bench.report().bar(Bar.atMost("sign-in / the hash alone", who, 1.25, results.ratio(cell, who, HASH)));
        }
        double apart = results.ratio(cell, UNKNOWN, WRONG);
        bench.report().bar(Bar.atMost("unknown / wrong, either way", cell, 1.1, Math.max(apart, 1 / apart)));
        count(bench, site, () -> signIn(portal).signIn(email, PASSWORD), () -> refused(signIn(portal), email));
    }

    private static String somebodyWith(String encoded, Site site, Workbench bench) {
        PortalUserId id = new PortalUserId(site.dataSet().person(Persona.S, 0).user());
        return site.tenant().work().run(() -> {
            site.tenant()
                    .passwords()
                    .store(new PasswordHash(id, encoded, bench.clock().instant()));
            PortalUser user = site.tenant().users().find(id).orElseThrow();
            return user.email().spelling();
        });
    }

    private static void count(Workbench bench, Site site, Runnable right, Runnable wrong) {
        Table table = Table.of("Statements of a sign-in", "sent", List.of());
        int known = site.recorder().statementsOf(right).size();
        int refused = site.recorder().statementsOf(wrong).size();
        table.row(RIGHT, List.of(String.valueOf(known)));
        table.row(WRONG, List.of(String.valueOf(refused)));
        bench.report().say(table);
    }

    // Each call comes from another network, or the benchmark would be slowed down for what it is: a crowd from one
    // place.
    private SignIn signIn(CustomerPortal portal) {
        return portal.visitor(Definitions.PORTAL, new Origin(Crowd.address(calls.getAndIncrement()), ""))
                .signIn();
    }

    private static boolean refused(SignIn signIn, String email) {
        try {
            signIn.signIn(email, "three long words of a winter");
            throw new IllegalStateException("a wrong password let somebody in");
        } catch (SignInRefusedException expected) {
            return true;
        }
    }
}
