package org.customerportal.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.customerportal.PortalStorage;
import org.customerportal.inmemory.InMemoryPortalStorage;
import org.customerportal.testkit.StorageContracts;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The contracts on a storage with one fault. Run by {@link BrokenStorageTest} alone, because its tests must fail. */
@ExtendWith(BrokenStorage.NamedFault.class)
class BrokenStorage extends StorageContracts {

    /** The parameter of a run that names the fault. */
    static final String FAULT = "fault";

    private final PortalStorage storage;

    BrokenStorage(Fault fault) {
        storage = fault.plant().apply(InMemoryPortalStorage.create());
    }

    @Override
    protected PortalStorage storage() {
        return storage;
    }

    // What a broken storage is compared with is no news, and must not be taken for the truth about a real one.
    @Override
    protected void report(String line) {
        assertThat(line).isNotEmpty();
    }

    /** Finds the fault that the run is about. */
    static final class NamedFault implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext run) {
            return parameter.getParameter().getType() == Fault.class;
        }

        @Override
        public Fault resolveParameter(ParameterContext parameter, ExtensionContext run) {
            String title = run.getConfigurationParameter(FAULT).orElseThrow();
            return Faults.named(title);
        }
    }
}
