package org.customerportal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other threads see of a unit of work: nothing while it is open, nothing if it fails, all of it once it commits. */
public abstract class IsolationContract extends StorageContract {

    private static final int UNITS = 300;
    private static final String NEVER = "never";

    private PortalUser first;
    private PortalUser second;

    @BeforeEach
    void prepare() {
        first = named(world().user(), "0");
        second = named(world().user(), "0");
    }

    @Test
    void showsOtherThreadsAllOfAUnitOrNothing() {
        whileOneThreadWrites(this::count, () -> {
            int seenFirst = number(first);
            assertThat(number(second)).isGreaterThanOrEqualTo(seenFirst);
            int seenSecond = number(second);
            assertThat(number(first)).isGreaterThanOrEqualTo(seenSecond);
        });
    }

    @Test
    void neverShowsOtherThreadsWhatIsUndone() {
        whileOneThreadWrites(this::failAfterWriting, () -> {
            assertThat(name(first)).isNotEqualTo(NEVER);
            assertThat(name(second)).isNotEqualTo(NEVER);
        });
    }

    @Test
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

    private void count() {
        for (int number = 1; number <= UNITS; number++) {
            String name = String.valueOf(number);
            inOneUnit(() -> {
                first = named(first, name);
                second = named(second, name);
            });
        }
    }

    private void failAfterWriting() {
        for (int unit = 0; unit < UNITS; unit++) {
            try {
                inOneUnit(() -> {
                    named(first, NEVER);
                    named(second, NEVER);
                    throw new IllegalStateException("on purpose");
                });
            } catch (IllegalStateException onPurpose) {
                assertThat(onPurpose).hasMessage("on purpose");
            }
        }
    }

    private void failAfterStoring(PortalUser user) {
        inOneUnit(() -> {
            users().add(user);
            throw new IllegalStateException("on purpose");
        });
    }

    private PortalUser named(PortalUser user, String name) {
        return users().replace(user.with(user.profile().called(name)));
    }

    private int number(PortalUser user) {
        return Integer.parseInt(name(user));
    }

    private String name(PortalUser user) {
        return users().find(user.id()).orElseThrow().profile().name();
    }

    private PortalUserRepository users() {
        return tenant().users();
    }
}
