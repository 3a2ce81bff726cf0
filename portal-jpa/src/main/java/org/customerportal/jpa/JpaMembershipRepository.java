package org.customerportal.jpa;

import java.util.List;
import java.util.Optional;
import org.customerportal.organization.Membership;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.OrganizationState;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.user.PortalUserId;

final class JpaMembershipRepository implements MembershipRepository {

    private static final Uniques TAKEN = Uniques.key("membership");
    private static final String PAIR = "r.userId = ? and r.organizationId = ?";

    private static final String IN_FORCE = "not exists (select o.id from portal_organization o"
            + " where o.tenant = r.tenant and o.id = r.organizationId and o.state <> ?)";

    private final Rows rows;

    JpaMembershipRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Membership add(Membership membership) {
        Membership stored = membership.nextVersion();
        rows.insert(TAKEN, MembershipEntity.of(rows.tenant(), stored));
        return stored;
    }

    @Override
    public Membership replace(Membership membership) {
        Membership next = membership.nextVersion();
        MembershipEntity row = MembershipEntity.of(rows.tenant(), next);
        int replaced = row.fill(rows.update(MembershipEntity.class))
                .where(PAIR + " and r.version = ?", row.userId, row.organizationId, membership.version());
        if (replaced == 0) {
            throw new StaleVersionException("membership", membership.version());
        }
        return next;
    }

    @Override
    public boolean remove(PortalUserId user, OrganizationId organization) {
        return rows.delete(MembershipEntity.class).where(PAIR, user.value(), organization.value()) > 0;
    }

    @Override
    public Optional<Membership> find(PortalUserId user, OrganizationId organization) {
        return rows.from(MembershipEntity.class)
                .and(PAIR, user.value(), organization.value())
                .first(MembershipEntity::membership);
    }

    @Override
    public List<Membership> of(PortalUserId user) {
        return rows.from(MembershipEntity.class)
                .and("r.userId = ?", user.value())
                .orderBy("r.since, r.organizationId")
                .limit(MAX_PER_USER)
                .list(MembershipEntity::membership);
    }

    @Override
    public List<Membership> inForce(PortalUserId user) {
        return rows.from(MembershipEntity.class)
                .and("r.userId = ?", user.value())
                .and(IN_FORCE, OrganizationState.ACTIVE.name())
                .orderBy("r.since, r.organizationId")
                .limit(MAX_PER_USER)
                .list(MembershipEntity::membership);
    }

    @Override
    public List<Membership> of(OrganizationId organization, int limit) {
        return rows.from(MembershipEntity.class)
                .and("r.organizationId = ?", organization.value())
                .orderBy("r.since, r.userId")
                .limit(limit)
                .list(MembershipEntity::membership);
    }
}
