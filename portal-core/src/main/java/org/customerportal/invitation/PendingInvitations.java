package org.customerportal.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/**
 * What happens to invitations that nobody has accepted or taken back, in the transaction that is open. Whoever calls has
 * asked for the right, unless said otherwise. Thread-safe.
 */
public final class PendingInvitations {

    /**
     * How long after a mail nobody unknown can cause another one. Each further mail doubles it, until it is
     * {@value #MOST_DOUBLINGS} times doubled and thus almost a day, so that nobody can flood a mailbox.
     */
    public static final Duration PAUSE = Duration.ofMinutes(5);

    private static final int MOST_DOUBLINGS = 8;

    private final Map<PortalKey, PortalDefinition> portals;
    private final InvitationPorts ports;

    /** Makes the service of one tenant. */
    public PendingInvitations(Map<PortalKey, PortalDefinition> portals, InvitationPorts ports) {
        this.portals = Map.copyOf(portals);
        this.ports = ports;
    }

    /** Takes back whatever invites this user, expired or not; the links die. */
    public void revokeAll(PortalUserId user, Actor by) {
        ports.invitations().pendingOf(user).forEach(pending -> revoke(pending, by));
    }

    /** Ends the links of whatever invites this user; the invitations go on waiting and can be sent again. */
    public void killLinks(PortalUserId user) {
        ports.invitations()
                .pendingOf(user)
                .forEach(pending -> ports.grants()
                        .revoke(TokenPurpose.INVITATION, pending.id().value()));
    }

    /**
     * Takes one back, expired or not; its link dies.
     *
     * @return it as now stored
     * @throws NotAllowedException {@code NOT_PENDING} if it was accepted or revoked
     */
    public Invitation revoke(Invitation pending, Actor by) {
        refuseUnlessPending(pending);
        Invitation revoked = ports.invitations().replace(pending.revoked());
        ports.grants().revoke(TokenPurpose.INVITATION, revoked.id().value());
        record(revoked, EventType.INVITATION_REVOKED, by);
        return revoked;
    }

    /**
     * Sends one again, expired or not: a new link, the old one dies, the clock restarts. Who does it answers for it from now
     * on as who invited.
     *
     * @return it as now stored
     * @throws NotAllowedException {@code NOT_PENDING} if it was accepted or revoked, {@code PORTAL_GONE} if the portal in
     *     whose name it was issued is no longer there, {@code ORGANIZATION_DISABLED} if nobody could accept it
     */
    public Invitation resend(Invitation pending, Actor by) {
        return resend(pending, by, by);
    }

    private Invitation resend(Invitation pending, Actor inviter, Actor by) {
        refuseUnlessPending(pending);
        PortalDefinition portal = portals.get(pending.portal());
        if (portal == null) {
            throw new NotAllowedException("PORTAL_GONE");
        }
        if (!ports.organizations().isActive(pending.organization())) {
            throw new NotAllowedException("ORGANIZATION_DISABLED");
        }
        Instant now = ports.useCases().now();
        Instant end = now.plus(portal.settings().links().invitation());
        Invitation resent =
                ports.invitations().replace(pending.answeredForBy(inviter).resent(now, end));
        send(resent, EventType.INVITATION_RESENT, by);
        return resent;
    }

    /**
     * Sends one again as {@link #resend(Invitation, Actor)} does, for somebody who may not do so as often as they like.
     *
     * @throws NotAllowedException also {@code SENT_RECENTLY} if it was sent less than {@link #PAUSE} ago
     */
    public void resendWithPause(Invitation pending, Actor by) {
        refuseUnlessPending(pending);
        if (ports.useCases().now().isBefore(pending.sentAt().plus(PAUSE))) {
            throw new NotAllowedException("SENT_RECENTLY");
        }
        resend(pending, by);
    }

    /**
     * Sends again what invites this user into this portal, expired or not, because somebody asked who only knows the address.
     * Left out is what was sent a short while ago, see {@link #PAUSE}, and what nobody could accept. Who invited still answers
     * for it.
     */
    public void resendAsked(PortalUser user, PortalKey portal) {
        try {
            ports.useCases().run(() -> {
                ports.invitations().pendingOf(user.id()).stream()
                        .filter(invitation -> invitation.portal().equals(portal))
                        .filter(this::mayBeAskedFor)
                        .filter(ports::inviterStillMay)
                        .filter(invitation -> ports.organizations().isActive(invitation.organization()))
                        .forEach(invitation -> resend(invitation, invitation.invitedBy(), Actor.visitor()));
                return user;
            });
        } catch (StaleVersionException acceptedTakenBackOrSentAgainMeanwhile) {
            return;
        }
    }

    private boolean mayBeAskedFor(Invitation invitation) {
        Duration pause = PAUSE.multipliedBy(1L << Math.min(invitation.resends(), MOST_DOUBLINGS));
        return !ports.useCases().now().isBefore(invitation.sentAt().plus(pause));
    }

    /** Lets a mail with a link follow. */
    void send(Invitation invitation, EventType type, Actor by) {
        ports.grants()
                .issue(new TokenGrant(
                        ports.useCases().newId(),
                        TokenPurpose.INVITATION,
                        invitation.id().value(),
                        invitation.sentAt(),
                        invitation.expiresAt()));
        record(invitation, type, by);
    }

    private void record(Invitation invitation, EventType type, Actor by) {
        ports.useCases()
                .record(
                        type,
                        by,
                        new EventSubject(
                                EventSubject.Kind.INVITATION, invitation.id().value()),
                        Map.of("portal", invitation.portal().value()));
    }

    private static void refuseUnlessPending(Invitation invitation) {
        if (invitation.outcome() != InvitationState.PENDING) {
            throw new NotAllowedException("NOT_PENDING");
        }
    }
}
