package org.customerportal.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.InvitationRepository;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.user.PortalUserId;

final class JpaInvitationRepository implements InvitationRepository {

    private static final Uniques TAKEN =
            Uniques.key("invitation.id").or("portal_invitation_pending_unique", "invitation.pending");
    private static final int MOST_LISTED = 100;

    private final Rows rows;

    JpaInvitationRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Invitation add(Invitation invitation) {
        Invitation stored = invitation.nextVersion();
        rows.insert(TAKEN, InvitationEntity.of(rows.tenant(), stored));
        return stored;
    }

    @Override
    public Invitation replace(Invitation invitation) {
        Invitation next = invitation.nextVersion();
        int replaced = InvitationEntity.of(rows.tenant(), next)
                .fill(rows.update(TAKEN, InvitationEntity.class))
                .where("r.id = ? and r.version = ?", invitation.id().value(), invitation.version());
        if (replaced == 0) {
            throw new StaleVersionException("invitation", invitation.version());
        }
        return next;
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return rows.from(InvitationEntity.class).and("r.id = ?", id.value()).first(InvitationEntity::invitation);
    }

    @Override
    public Optional<Invitation> findPending(PortalUserId user, OrganizationId organization) {
        return rows.from(InvitationEntity.class)
                .and("r.userId = ? and r.pendingOrganizationId = ?", user.value(), organization.value())
                .first(InvitationEntity::invitation);
    }

    @Override
    public List<Invitation> pendingOf(PortalUserId user) {
        return rows.from(InvitationEntity.class)
                .and("r.userId = ? and r.pendingOrganizationId is not null", user.value())
                .orderBy("r.issuedAt desc, r.id desc")
                .limit(MOST_LISTED)
                .list(InvitationEntity::invitation);
    }

    @Override
    public List<Invitation> list(InvitationSelection selection, Instant now, Slice slice) {
        if (selection.invitees().filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        Select<InvitationEntity> select = rows.from(InvitationEntity.class);
        selection.organization().ifPresent(wanted -> select.and("r.organizationId = ?", wanted.value()));
        selection
                .invitees()
                .ifPresent(people -> select.in(
                        "r.userId", people.stream().map(PortalUserId::value).toList()));
        selection.state().ifPresent(state -> standing(select, state, now));
        return select.latest("r.issuedAt", slice).list(InvitationEntity::invitation);
    }

    private static Select<InvitationEntity> standing(
            Select<InvitationEntity> select, InvitationState state, Instant now) {
        long at = Micros.of(now);
        String pending = InvitationState.PENDING.name();
        return switch (state) {
            case PENDING -> select.and("r.outcome = ? and r.expiresAt > ?", pending, at);
            case EXPIRED -> select.and("r.outcome = ? and r.expiresAt <= ?", pending, at);
            case ACCEPTED, REVOKED -> select.and("r.outcome = ?", state.name());
        };
    }
}
