package org.customerportal.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.factor.SecondFactor;
import org.customerportal.factor.SecondFactorRepository;
import org.customerportal.user.PortalUserId;

final class InMemorySecondFactorRepository implements SecondFactorRepository {

    private static final Index<UUID, SecondFactor> BY_USER =
            Index.unique("factor.user", factor -> factor.user().value());
    private static final VersionedTable<SecondFactor> FACTORS = new VersionedTable<>(
            "factor", SecondFactor::version, SecondFactor::nextVersion, new Table<>(List.of(BY_USER)));

    private final InMemoryUnitOfWork work;

    InMemorySecondFactorRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<SecondFactor> find(PortalUserId user) {
        return work.read().find(BY_USER, user.value());
    }

    @Override
    public SecondFactor add(SecondFactor factor) {
        return work.write(unit -> FACTORS.add(unit, factor));
    }

    @Override
    public SecondFactor replace(SecondFactor factor) {
        return work.write(unit -> FACTORS.replace(unit, factor));
    }

    @Override
    public boolean remove(PortalUserId user) {
        return work.write(unit -> {
            Optional<SecondFactor> removed = unit.read().find(BY_USER, user.value());
            return unit.remove(FACTORS.rows(), removed.stream()) > 0;
        });
    }
}
