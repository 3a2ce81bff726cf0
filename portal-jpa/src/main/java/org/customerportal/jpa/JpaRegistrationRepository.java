package org.customerportal.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.registration.Registration;
import org.customerportal.registration.RegistrationId;
import org.customerportal.registration.RegistrationRepository;
import org.customerportal.registration.RegistrationState;
import org.customerportal.user.EmailAddress;

final class JpaRegistrationRepository implements RegistrationRepository {

    private static final Uniques TAKEN = Uniques.key("registration.id");

    private final Rows rows;

    JpaRegistrationRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Registration add(Registration registration) {
        Registration stored = registration.nextVersion();
        rows.insert(TAKEN, RegistrationEntity.of(rows.tenant(), stored));
        return stored;
    }

    @Override
    public Registration replace(Registration registration) {
        Registration next = registration.nextVersion();
        int replaced = RegistrationEntity.of(rows.tenant(), next)
                .fill(rows.update(RegistrationEntity.class))
                .where("r.id = ? and r.version = ?", registration.id().value(), registration.version());
        if (replaced == 0) {
            throw new StaleVersionException("registration", registration.version());
        }
        return next;
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
        return rows.from(RegistrationEntity.class).and("r.id = ?", id.value()).first(RegistrationEntity::registration);
    }

    @Override
    public List<Registration> of(EmailAddress email) {
        return rows.from(RegistrationEntity.class)
                .and("r.email = ?", email.canonical())
                .orderBy("r.askedAt desc, r.id desc")
                .limit(MOST_LISTED)
                .list(RegistrationEntity::registration);
    }

    @Override
    public List<Registration> waiting(Optional<OrganizationId> organization, Instant now, Slice slice) {
        Select<RegistrationEntity> select = rows.from(RegistrationEntity.class)
                .and("r.state = ? and r.endsAt > ?", RegistrationState.WAITING.name(), Micros.of(now));
        organization.ifPresent(wanted -> select.and("r.organizationId = ?", wanted.value()));
        return select.latest("r.askedAt", slice).list(RegistrationEntity::registration);
    }

    @Override
    public int removeAll(EmailAddress email) {
        return rows.delete(RegistrationEntity.class).where("r.email = ?", email.canonical());
    }

    @Override
    public int removeExpired(Instant now) {
        return rows.delete(RegistrationEntity.class).where("r.endsAt <= ?", Micros.of(now));
    }
}
