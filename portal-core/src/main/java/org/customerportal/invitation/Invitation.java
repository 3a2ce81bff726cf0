package org.customerportal.invitation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.customerportal.event.Actor;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.portal.PortalKey;
import org.customerportal.user.PortalUserId;

/**
 * An offer to a person to join an organization. Immutable: a change returns a new value; only repositories advance the
 * version. What the person gets comes from here and from nowhere else (ASVS V8.2.1).
 *
 * @param id the invitation's id
 * @param user who is invited
 * @param organization where to
 * @param role as what
 * @param sharing how much of the organization's requests the person will see
 * @param portal in whose name
 * @param welcome what the mail carries to a newcomer
 * @param invitedBy who invited, or sent it again since, and so answers for it
 * @param outcome what became of it; never {@link InvitationState#EXPIRED}, because time alone says that
 * @param issuedAt when it was first issued
 * @param sentAt when its present life began: first issue or last resend
 * @param expiresAt when its present life ends; at this very instant it has expired
 * @param resends how often it was sent again
 * @param version 0 until first stored
 */
public record Invitation(
        InvitationId id,
        PortalUserId user,
        OrganizationId organization,
        Role role,
        Sharing sharing,
        PortalKey portal,
        Welcome welcome,
        Actor invitedBy,
        InvitationState outcome,
        Instant issuedAt,
        Instant sentAt,
        Instant expiresAt,
        int resends,
        long version) {

    public Invitation {
        requireNonNull(id, "id");
        requireNonNull(user, "user");
        requireNonNull(organization, "organization");
        requireNonNull(role, "role");
        requireNonNull(sharing, "sharing");
        requireNonNull(portal, "portal");
        requireNonNull(welcome, "welcome");
        requireNonNull(invitedBy, "invitedBy");
        requireNonNull(issuedAt, "issuedAt");
        requireNonNull(sentAt, "sentAt");
        requireNonNull(expiresAt, "expiresAt");
        if (outcome == InvitationState.EXPIRED) {
            throw new IllegalArgumentException("expiry is told by time, not stored");
        }
    }

    /** Returns where the invitation stands at this instant. */
    public InvitationState stateAt(Instant now) {
        return outcome == InvitationState.PENDING && !now.isBefore(expiresAt) ? InvitationState.EXPIRED : outcome;
    }

    /** Returns this invitation as accepted. */
    public Invitation accepted() {
        return become(InvitationState.ACCEPTED);
    }

    /** Returns this invitation as taken back. */
    public Invitation revoked() {
        return become(InvitationState.REVOKED);
    }

    /** Returns this invitation with a new life, sent once more. */
    public Invitation resent(Instant now, Instant newExpiry) {
        return new Invitation(
                id,
                user,
                organization,
                role,
                sharing,
                portal,
                welcome,
                invitedBy,
                outcome,
                issuedAt,
                now,
                newExpiry,
                resends + 1,
                version);
    }

    /** Returns this invitation to another organization. */
    public Invitation to(OrganizationId other) {
        return new Invitation(
                id, user, other, role, sharing, portal, welcome, invitedBy, outcome, issuedAt, sentAt, expiresAt,
                resends, version);
    }

    /** Returns this invitation with somebody else who answers for it. */
    Invitation answeredForBy(Actor inviter) {
        return new Invitation(
                id,
                user,
                organization,
                role,
                sharing,
                portal,
                welcome,
                inviter,
                outcome,
                issuedAt,
                sentAt,
                expiresAt,
                resends,
                version);
    }

    /** Returns this invitation one version ahead; repositories call it once a change is stored. */
    public Invitation nextVersion() {
        return new Invitation(
                id,
                user,
                organization,
                role,
                sharing,
                portal,
                welcome,
                invitedBy,
                outcome,
                issuedAt,
                sentAt,
                expiresAt,
                resends,
                version + 1);
    }

    private Invitation become(InvitationState newOutcome) {
        return new Invitation(
                id,
                user,
                organization,
                role,
                sharing,
                portal,
                welcome,
                invitedBy,
                newOutcome,
                issuedAt,
                sentAt,
                expiresAt,
                resends,
                version);
    }

    /** What the mail carries to a newcomer. Who has an account already always gets a link. Names are stored. */
    public enum Welcome {
        /** A link that leads to the acceptance. */
        LINK,
        /** The address as user name and a temporary password, which leads to the acceptance when they are typed at the sign-in. */
        TEMPORARY_PASSWORD
    }
}
