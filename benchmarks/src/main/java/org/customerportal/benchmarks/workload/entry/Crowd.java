package org.customerportal.benchmarks.workload.entry;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.customerportal.CustomerPortal;
import org.customerportal.PortalStorage;
import org.customerportal.benchmarks.dataset.Definitions;
import org.customerportal.benchmarks.measuring.Stopwatch;
import org.customerportal.credential.HasherBusyException;
import org.customerportal.jpa.JpaPortalStorage;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.user.PortalUserId;

/** The process in which very many guess passwords at once, from many networks, while somebody looks at the home page. */
public final class Crowd {

    private static final int CONNECTIONS = 10;
    private static final int TRIES = 3;
    private static final int ADDRESSES = 256;

    private final CustomerPortal portal;
    private final PortalUserId user;

    private Crowd(CustomerPortal portal, PortalUserId user) {
        this.portal = portal;
        this.user = user;
    }

    /**
     * Prints one line, see {@link CrowdWorkload}.
     *
     * @param arguments the address of the database, the id of somebody who is in, how many guess, and how often the home page is
     *     looked at before they do
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setMaximumPoolSize(CONNECTIONS);
        try (HikariDataSource dataSource = new HikariDataSource(config);
                EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                        "portal", Map.of("jakarta.persistence.nonJtaDataSource", dataSource))) {
            Crowd crowd =
                    new Crowd(portal(JpaPortalStorage.on(factory)), new PortalUserId(UUID.fromString(arguments[1])));
            System.out.println(crowd.guess(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])));
        }
    }

    static CustomerPortal portal(PortalStorage storage) {
        return CustomerPortal.builder()
                .storage(storage)
                .mail(mail -> {})
                .portal(Definitions.portal())
                .build();
    }

    /** Returns the network address of the visitor with this number. */
    static String address(int number) {
        return "10.%d.%d.%d"
                .formatted(
                        number / ADDRESSES / ADDRESSES % ADDRESSES, number / ADDRESSES % ADDRESSES, number % ADDRESSES);
    }

    private String guess(int people, int looks) throws InterruptedException, ExecutionException {
        look(looks); // warms up
        List<Long> alone = look(looks);
        List<Long> meanwhile = new ArrayList<>();
        Seen seen = guess(people, meanwhile);
        return "%d %d %d %d %d"
                .formatted(seen.judged(), seen.sentAway(), half(alone), half(meanwhile), meanwhile.size());
    }

    private Seen guess(int people, List<Long> meanwhile) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            CountDownLatch start = new CountDownLatch(people);
            List<Future<Seen>> guesses = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                guesses.add(threads.submit(person(person, start)));
            }
            start.await();
            while (guesses.stream().anyMatch(guess -> !guess.isDone())) {
                meanwhile.add(look());
            }
            Seen seen = Seen.NOTHING;
            for (Future<Seen> guess : guesses) {
                seen = seen.and(guess.get());
            }
            return seen;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Long> look(int times) {
        return Stream.generate(this::look).limit(times).toList();
    }

    private Callable<Seen> person(int number, CountDownLatch start) {
        return () -> {
            start.countDown();
            start.await();
            Seen seen = Seen.NOTHING;
            for (int time = 0; time < TRIES; time++) {
                seen = seen.and(guessOnce(number));
            }
            return seen;
        };
    }

    private Seen guessOnce(int number) {
        try {
            portal.visitor(Definitions.PORTAL, new Origin(address(number), ""))
                    .signIn()
                    .signIn("user" + number + "@example.com", "three long words of a winter");
            throw new IllegalStateException("a guess let somebody in");
        } catch (SignInRefusedException judged) {
            return new Seen(1, 0);
        } catch (HasherBusyException busy) {
            return new Seen(0, 1);
        }
    }

    private long look() {
        Stopwatch watch = Stopwatch.start();
        portal.customer(Definitions.PORTAL, user).dashboard().home();
        return watch.nanos();
    }

    private static long half(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0L);
    }

    private record Seen(int judged, int sentAway) {

        private static final Seen NOTHING = new Seen(0, 0);

        private Seen and(Seen other) {
            return new Seen(judged + other.judged, sentAway + other.sentAway);
        }
    }
}
