package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.portal.PortalKey;
import org.customerportal.user.PortalUserId;
import org.jspecify.annotations.Nullable;

/** An invitation as a row. */
@Entity(name = "portal_invitation")
@Table(name = "portal_invitation")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class InvitationEntity {

    @Id
    String tenant;

    @Id
    UUID id;

    @Column(name = "user_id")
    UUID userId;

    @Column(name = "organization_id")
    UUID organizationId;

    /** The organization while the outcome is pending, so that a unique key over it allows one such row alone. */
    @Column(name = "pending_organization_id")
    @Nullable
    UUID pendingOrganizationId;

    String role;
    String sharing;
    String portal;
    String welcome;

    @Column(name = "invited_by")
    String invitedBy;

    String outcome;

    @Column(name = "issued_at")
    long issuedAt;

    @Column(name = "sent_at")
    long sentAt;

    @Column(name = "expires_at")
    long expiresAt;

    int resends;
    long version;

    static InvitationEntity of(String tenant, Invitation invitation) {
        InvitationEntity row = new InvitationEntity();
        row.tenant = tenant;
        row.id = invitation.id().value();
        row.userId = invitation.user().value();
        row.organizationId = invitation.organization().value();
        row.pendingOrganizationId = invitation.outcome() == InvitationState.PENDING ? row.organizationId : null;
        row.role = invitation.role().name();
        row.sharing = SharingName.of(invitation.sharing());
        row.portal = invitation.portal().value();
        row.welcome = invitation.welcome().name();
        row.invitedBy = Names.of(invitation.invitedBy());
        row.outcome = invitation.outcome().name();
        row.issuedAt = Micros.of(invitation.issuedAt());
        row.sentAt = Micros.of(invitation.sentAt());
        row.expiresAt = Micros.of(invitation.expiresAt());
        row.resends = invitation.resends();
        row.version = invitation.version();
        return row;
    }

    /** Sets every attribute but the key to those of this row. */
    Change fill(Change change) {
        return change.set("userId", userId)
                .set("organizationId", organizationId)
                .set("pendingOrganizationId", pendingOrganizationId)
                .set("role", role)
                .set("sharing", sharing)
                .set("portal", portal)
                .set("welcome", welcome)
                .set("invitedBy", invitedBy)
                .set("outcome", outcome)
                .set("issuedAt", issuedAt)
                .set("sentAt", sentAt)
                .set("expiresAt", expiresAt)
                .set("resends", resends)
                .set("version", version);
    }

    Invitation invitation() {
        return new Invitation(
                new InvitationId(id),
                new PortalUserId(userId),
                new OrganizationId(organizationId),
                Role.valueOf(role),
                SharingName.sharing(sharing),
                new PortalKey(portal),
                Invitation.Welcome.valueOf(welcome),
                Names.actor(invitedBy),
                InvitationState.valueOf(outcome),
                Micros.instant(issuedAt),
                Micros.instant(sentAt),
                Micros.instant(expiresAt),
                resends,
                version);
    }
}
