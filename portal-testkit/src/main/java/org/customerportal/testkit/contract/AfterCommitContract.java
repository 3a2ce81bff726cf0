package org.customerportal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.customerportal.transaction.UnitOfWork;
import org.customerportal.user.PortalUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promises of {@link UnitOfWork#afterCommit}. */
public abstract class AfterCommitContract extends StorageContract {

    private final IllegalStateException failure = new IllegalStateException("on purpose");
    private final List<String> told = new ArrayList<>();
    private UnitOfWork work;
    private PortalUser user;

    @BeforeEach
    void prepare() {
        work = tenant().work();
        user = samples().user();
    }

    @Test
    void runsActionsInOrderOnceTheUnitHasCommitted() {
        inOneUnit(() -> {
            tellAfterCommit("first");
            inOneUnit(() -> tellAfterCommit("second, from a joined unit"));
            tellAfterCommit("third");
            told.add("work");
        });

        assertThat(told).containsExactly("work", "first", "second, from a joined unit", "third");
    }

    @Test
    void runsActionsOnTheCommittingThread() {
        List<Thread> threads = new ArrayList<>();

        inOneUnit(() -> work.afterCommit(() -> threads.add(Thread.currentThread())));

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void runsNoActionOfAUnitThatFails() {
        assertThatThrownBy(() -> inOneUnit(() -> {
                    tellAfterCommit("never");
                    inOneUnit(() -> tellAfterCommit("nor this, from a joined unit"));
                    throw failure;
                }))
                .isSameAs(failure);
        inOneUnit(() -> told.add("next unit"));

        assertThat(told).containsExactly("next unit");
    }

    @Test
    void runsAnActionAtOnceWhenNoUnitIsOpen() {
        tellAfterCommit("at once");

        assertThat(told).containsExactly("at once");
    }

    @Test
    void showsActionsWhatWasCommitted() {
        inOneUnit(() -> {
            tenant().users().add(user);
            work.afterCommit(() -> told.add("stored: "
                    + work.independent(() -> tenant().users().find(user.id()).isPresent())));
        });

        assertThat(told).containsExactly("stored: true");
    }

    @Test
    void runsActionsOutsideTheUnit() {
        inOneUnit(() -> {
            tenant().users().add(user);
            work.afterCommit(() -> {
                tellAfterCommit("at once, because no unit is open");
                told.add("after it");
                inOneUnit(() -> tenant().users().add(samples().user()));
                failInANewUnit();
            });
            tellAfterCommit("last");
        });

        assertThat(told).containsExactly("at once, because no unit is open", "after it", "last");
        assertThat(tenant().users().find(user.id())).isPresent();
    }

    @Test
    void letsAnActionThatThrowsNeitherUndoTheCommitNorStopTheOthers() {
        inOneUnit(() -> {
            tenant().users().add(user);
            tellAfterCommit("before");
            work.afterCommit(() -> {
                throw failure;
            });
            tellAfterCommit("behind");
        });

        assertThat(told).containsExactly("before", "behind");
        assertThat(tenant().users().find(user.id())).isPresent();
    }

    @Test
    void runsTheActionsOfAnIndependentUnitWithItsOwnCommit() {
        assertThatThrownBy(() -> inOneUnit(() -> {
                    tellAfterCommit("never");
                    work.independent(() -> {
                        tellAfterCommit("independent");
                        return told.add("work");
                    });
                    told.add("surrounding");
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(told).containsExactly("work", "independent", "surrounding");
    }

    @Test
    void keepsTheActionsOfTheSurroundingUnitWhenAnIndependentOneFails() {
        inOneUnit(() -> {
            tellAfterCommit("surrounding");
            assertThatThrownBy(() -> work.independent(() -> {
                        tellAfterCommit("never");
                        throw failure;
                    }))
                    .isSameAs(failure);
        });

        assertThat(told).containsExactly("surrounding");
    }

    private void tellAfterCommit(String word) {
        work.afterCommit(() -> told.add(word));
    }

    private void failInANewUnit() {
        assertThatThrownBy(() -> inOneUnit(() -> {
                    tenant().users().add(samples().user());
                    throw failure;
                }))
                .isSameAs(failure);
    }
}
