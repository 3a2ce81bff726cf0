package org.customerportal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What other threads see of a unit of work: nothing while it is open, nothing if it fails, all of it once it commits. */
public abstract class IsolationContract extends StorageContract {

    private static final int UNITS = 200;
    private static final String NEVER = "never";

    private List<PortalUserId> people;
    private PortalUserId first;
    private PortalUserId last;

    @BeforeEach
    void prepare() {
        people = Stream.generate(() -> world().user().id()).limit(8).toList();
        people.forEach(person -> rename(person, "0"));
        first = people.get(0);
        last = people.get(people.size() - 1);
    }

    @Test
    @Tag(Race.TAG)
    void showsOtherThreadsAllOfAUnitOrNothing() {
        whileOneThreadWrites(this::countInUnits, () -> {
            int firstCounted = number(first);
            assertThat(number(last)).isGreaterThanOrEqualTo(firstCounted);
            int lastCounted = number(last);
            assertThat(number(first)).isGreaterThanOrEqualTo(lastCounted);
        });

        assertThat(people).allSatisfy(person -> assertThat(number(person)).isEqualTo(UNITS));
    }

    @Test
    @Tag(Race.TAG)
    void neverShowsOtherThreadsWhatIsUndone() {
        whileOneThreadWrites(this::failInUnits, () -> {
            assertThat(name(first)).isNotEqualTo(NEVER);
            assertThat(name(last)).isNotEqualTo(NEVER);
        });
    }

    @Test
    @Tag(Race.TAG)
    void bindsAUnitToItsThread() {
        Race.repeat(race -> {
            PortalUser mine = samples().user();
            PortalUser yours = samples().user();

            race.run(() -> failAfterStoring(mine), () -> users().add(yours)).onlyWinner(IllegalStateException.class);

            assertThat(users().find(mine.id())).isEmpty();
            assertThat(users().find(yours.id())).isPresent();
        });
    }

    private void whileOneThreadWrites(Runnable writer, Runnable look) {
        AtomicBoolean written = new AtomicBoolean();
        Race.repeat(
                1,
                race -> race.run(
                                () -> {
                                    try {
                                        writer.run();
                                    } finally {
                                        written.set(true);
                                    }
                                },
                                () -> {
                                    do {
                                        look.run();
                                    } while (!written.get());
                                })
                        .everybody());
    }

    private void countInUnits() {
        for (int number = 1; number <= UNITS; number++) {
            String name = String.valueOf(number);
            inOneUnit(() -> people.forEach(person -> rename(person, name)));
        }
    }

    private void failInUnits() {
        for (int unit = 0; unit < UNITS; unit++) {
            assertThatThrownBy(() -> inOneUnit(() -> {
                        people.forEach(person -> rename(person, NEVER));
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
        }
    }

    private void failAfterStoring(PortalUser user) {
        inOneUnit(() -> {
            users().add(user);
            throw new IllegalStateException("on purpose");
        });
    }

    private void rename(PortalUserId id, String name) {
        PortalUser user = users().find(id).orElseThrow();
        users().replace(user.with(user.profile().called(name)));
    }

    private int number(PortalUserId id) {
        return Integer.parseInt(name(id));
    }

    private String name(PortalUserId id) {
        return users().find(id).orElseThrow().profile().name();
    }

    private PortalUserRepository users() {
        return tenant().users();
    }
}
