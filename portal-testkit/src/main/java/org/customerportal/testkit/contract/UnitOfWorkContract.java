package org.customerportal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.customerportal.organization.Organization;
import org.customerportal.problem.DuplicateException;
import org.customerportal.transaction.UnitOfWork;
import org.customerportal.user.PortalUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promises of {@link UnitOfWork}; what other threads see of it is promised in {@link IsolationContract}. */
public abstract class UnitOfWorkContract extends StorageContract {

    private final IllegalStateException failure = new IllegalStateException("on purpose");
    private UnitOfWork work;
    private PortalUser user;
    private PortalUser other;

    @BeforeEach
    void prepare() {
        work = tenant().work();
        user = samples().user();
        other = samples().user();
    }

    @Test
    void returnsWhatTheWorkReturns() {
        assertThat(work.run(() -> "done")).isEqualTo("done");
        assertThat(work.independent(() -> "done")).isEqualTo("done");
    }

    @Test
    void keepsAllWritesOnceTheWorkReturns() {
        Organization organization = samples().organization();

        inOneUnit(() -> {
            store(user);
            tenant().organizations().add(organization);
        });

        assertThat(isStored(user)).isTrue();
        assertThat(tenant().organizations().find(organization.id())).isPresent();
    }

    @Test
    void leavesNothingBehindWhenTheWorkThrows() {
        Organization organization = samples().organization();

        checkUndone(
                () -> {
                    tenant().organizations().add(organization);
                    store(user);
                },
                () -> List.of(isStored(user), tenant().organizations().find(organization.id())));
    }

    @Test
    void leavesNothingBehindWhenTheWorkDiesOfAnError() {
        AssertionError error = new AssertionError("on purpose");

        assertThat(catchThrowable(() -> inOneUnit(() -> {
                    store(user);
                    throw error;
                })))
                .isSameAs(error);

        assertThat(isStored(user)).isFalse();
    }

    @Test
    void neverRepeatsTheWork() {
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> inOneUnit(() -> {
                    runs.incrementAndGet();
                    store(user);
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(runs).hasValue(1);
    }

    @Test
    void servesTheThreadAgainAfterAFailedUnit() {
        failAfter(() -> store(user));

        inOneUnit(() -> store(other));

        assertThat(List.of(isStored(user), isStored(other))).containsExactly(false, true);
    }

    @Test
    void joinsTheUnitThatIsOpenAndFailsWithIt() {
        failAfter(() -> {
            inOneUnit(() -> store(user));
            assertThat(isStored(user)).isTrue();
        });

        assertThat(isStored(user)).isFalse();
    }

    @Test
    void joinsTheUnitThatIsOpenAndCommitsWithIt() {
        inOneUnit(() -> {
            store(user);
            inOneUnit(() -> store(other));
        });

        assertThat(List.of(isStored(user), isStored(other))).containsExactly(true, true);
    }

    @Test
    void leavesAJoinedUnitUsableWhenTheWorkFailsBeforeItWrites() {
        inOneUnit(() -> {
            store(user);
            assertThatThrownBy(() -> inOneUnit(() -> {
                        assertThat(isStored(user)).isTrue();
                        throw failure;
                    }))
                    .isSameAs(failure);
            store(other);
        });

        assertThat(List.of(isStored(user), isStored(other))).containsExactly(true, true);
    }

    @Test
    void failsAUnitWhoseJoinedWorkFailedAfterItHadWritten() {
        assertThatThrownBy(() -> inOneUnit(() -> {
                    store(user);
                    failAfter(() -> store(other));
                }))
                .isInstanceOf(IllegalStateException.class)
                .isNotSameAs(failure);

        assertThat(List.of(isStored(user), isStored(other))).containsExactly(false, false);
    }

    @Test
    void failsAUnitWhoseJoinedWorkWasRefusedADuplicate() {
        store(other);

        assertThatThrownBy(() -> inOneUnit(() -> {
                    store(user);
                    assertThatThrownBy(() -> inOneUnit(() -> store(other))).isInstanceOf(DuplicateException.class);
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(List.of(isStored(user), isStored(other))).containsExactly(false, true);
    }

    @Test
    void keepsTheWritesOfAnIndependentUnitWhenTheSurroundingOneFails() {
        failAfter(() -> {
            store(user);
            work.independent(() -> store(other));
        });

        assertThat(List.of(isStored(user), isStored(other))).containsExactly(false, true);
    }

    @Test
    void hidesUncommittedWritesOfTheSurroundingUnitFromAnIndependentOne() {
        List<Boolean> seen = new ArrayList<>();

        inOneUnit(() -> {
            store(user);
            seen.add(work.independent(() -> isStored(user)));
            seen.add(isStored(user));
        });

        assertThat(seen).containsExactly(false, true);
    }

    @Test
    void undoesOnlyTheIndependentUnitThatFails() {
        inOneUnit(() -> {
            store(user);
            assertThatThrownBy(() -> work.independent(() -> {
                        store(other);
                        throw failure;
                    }))
                    .isSameAs(failure);
        });

        assertThat(List.of(isStored(user), isStored(other))).containsExactly(true, false);
    }

    @Test
    void refusesAnIndependentWriteOfWhatTheSurroundingUnitHasWritten() {
        PortalUser stored = store(user);

        inOneUnit(() -> {
            tenant().users().replace(stored.disable());
            assertThatThrownBy(() -> work.independent(() -> tenant().users().replace(stored.activate())))
                    .isInstanceOf(RuntimeException.class);
        });

        assertThat(tenant().users().find(user.id())).contains(stored.disable().nextVersion());
    }

    @Test
    void joinsTheIndependentUnitThatIsOpen() {
        failAfter(() -> work.independent(() -> {
            inOneUnit(() -> store(user));
            return isStored(user);
        }));

        assertThat(isStored(user)).isTrue();
    }

    private void failAfter(Runnable writes) {
        assertThatThrownBy(() -> inOneUnit(() -> {
                    writes.run();
                    throw failure;
                }))
                .isSameAs(failure);
    }

    private PortalUser store(PortalUser stored) {
        return tenant().users().add(stored);
    }

    private boolean isStored(PortalUser wanted) {
        return tenant().users().find(wanted.id()).isPresent();
    }
}
