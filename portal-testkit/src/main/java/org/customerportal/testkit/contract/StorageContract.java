package org.customerportal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.customerportal.PortalStorage;
import org.customerportal.TenantStorage;
import org.customerportal.testkit.fixture.SampleWorld;
import org.customerportal.testkit.fixture.Samples;
import org.junit.jupiter.api.BeforeEach;

/** What all contracts of a storage share: a fresh tenant for each test, and the storage that is under test. */
public abstract class StorageContract {

    private final Samples samples = new Samples();
    private TenantStorage tenant;
    private SampleWorld world;

    /**
     * Returns the storage under test. It may be the same for all tests and need not be empty, because each test works in
     * tenants of its own.
     */
    protected abstract PortalStorage storage();

    @BeforeEach
    void openAFreshTenant() {
        tenant = storage().tenant(samples.tenant());
        world = new SampleWorld(tenant, samples);
    }

    /** Returns where this test makes its values. */
    protected final Samples samples() {
        return samples;
    }

    /** Returns this test's own tenant, empty at first. */
    protected final TenantStorage tenant() {
        return tenant;
    }

    /** Returns where this test stores what it does not look at. */
    protected final SampleWorld world() {
        return world;
    }

    /** Runs writes in one unit of work. */
    protected final void inOneUnit(Runnable writes) {
        tenant.work().run(() -> {
            writes.run();
            return true;
        });
    }

    /**
     * Checks that a unit of work sees these writes itself, and that nothing is left of them once it fails.
     *
     * @param look reads what the writes change
     */
    protected final void checkUndone(Runnable writes, Supplier<?> look) {
        Object before = look.get();
        RuntimeException failure = new IllegalStateException("on purpose");
        assertThatThrownBy(() -> inOneUnit(() -> {
                    writes.run();
                    assertThat(look.get())
                            .as("what the unit of work sees of its own writes")
                            .isNotEqualTo(before);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(look.get()).as("what is left of a failed unit of work").isEqualTo(before);
    }

    /**
     * Checks that the call itself is refused inside a unit of work, not only the commit, and that the refusal comes out of
     * the unit unchanged.
     *
     * @return the refusal
     */
    protected final <X extends RuntimeException> X refusedAtTheCall(Class<X> refusal, Runnable call) {
        List<RuntimeException> atTheCall = new ArrayList<>();
        assertThatThrownBy(() -> inOneUnit(() -> {
                    try {
                        call.run();
                    } catch (RuntimeException refused) {
                        atTheCall.add(refused);
                        throw refused;
                    }
                }))
                .isInstanceOf(refusal)
                .satisfies(thrown -> assertThat(atTheCall).containsExactly((RuntimeException) thrown));
        return refusal.cast(atTheCall.get(0));
    }
}
