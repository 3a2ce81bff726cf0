package org.customerportal.jpa;

import java.util.Optional;
import org.customerportal.factor.SecondFactor;
import org.customerportal.factor.SecondFactorRepository;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.user.PortalUserId;

final class JpaSecondFactorRepository implements SecondFactorRepository {

    private static final Uniques TAKEN = Uniques.key("factor.user");

    private final Rows rows;

    JpaSecondFactorRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<SecondFactor> find(PortalUserId user) {
        return rows.from(SecondFactorEntity.class).and("r.id = ?", user.value()).first(SecondFactorEntity::factor);
    }

    @Override
    public SecondFactor add(SecondFactor factor) {
        SecondFactor stored = factor.nextVersion();
        rows.insert(TAKEN, SecondFactorEntity.of(rows.tenant(), stored));
        return stored;
    }

    @Override
    public SecondFactor replace(SecondFactor factor) {
        SecondFactor next = factor.nextVersion();
        int replaced = SecondFactorEntity.of(rows.tenant(), next)
                .fill(rows.update(SecondFactorEntity.class))
                .where("r.id = ? and r.version = ?", factor.user().value(), factor.version());
        if (replaced == 0) {
            throw new StaleVersionException("factor", factor.version());
        }
        return next;
    }

    @Override
    public boolean remove(PortalUserId user) {
        return rows.delete(SecondFactorEntity.class).where("r.id = ?", user.value()) > 0;
    }
}
