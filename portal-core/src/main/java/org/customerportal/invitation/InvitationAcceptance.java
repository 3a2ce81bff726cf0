package org.customerportal.invitation;

import java.util.Map;
import java.util.Optional;
import org.customerportal.credential.Passwords;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.Violations;
import org.customerportal.token.LinkRefusedException;
import org.customerportal.token.SecretToken;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.UserState;
import org.jspecify.annotations.Nullable;

/** For the visitor who holds the link of an invitation. Signs nobody in. */
public final class InvitationAcceptance {

    private final PortalDefinition portal;
    private final Passwords passwords;
    private final InvitationPorts ports;
    private final PendingInvitations pending;

    /** Makes the service for visitors of this portal. */
    public InvitationAcceptance(PortalDefinition portal, Passwords passwords, InvitationPorts ports) {
        this.portal = portal;
        this.passwords = passwords;
        this.ports = ports;
        this.pending = new PendingInvitations(Map.of(portal.key(), portal), ports);
    }

    /**
     * Asks for another link. What invites this address into this portal, expired or not, is sent again: the old link dies
     * and the clock restarts; but not sooner after the last mail than {@link PendingInvitations#PAUSE} says. Otherwise nothing
     * happens. The caller cannot tell which.
     *
     * @param email what was typed; exactly one address is looked for
     */
    public void requestAnother(String email) {
        ports.useCases()
                .run(() ->
                        EmailAddress.parse(email).flatMap(ports.users()::find).filter(InvitationAcceptance::mayCome))
                .ifPresent(user -> pending.resendAsked(user, portal.key()));
    }

    /**
     * Looks at an invitation and uses nothing up, however often.
     *
     * @throws LinkRefusedException if the link does not work
     */
    public InvitationOffer look(@Nullable String token) {
        TokenDigest digest = digest(token);
        return ports.useCases().run(() -> {
            Invited invited = invited(ports.grants()
                    .find(TokenPurpose.INVITATION, digest, ports.useCases().now()));
            return new InvitationOffer(
                    invited.user().email().spelling(),
                    invited.user().profile().name(),
                    invited.organization().name(),
                    invited.isNewcomer(),
                    passwords.policy());
        });
    }

    /**
     * Accepts an invitation as a newcomer: sets name and password, begins the membership, and uses the link up. Refused too if
     * who invited may no longer invite; staff find that in the log.
     *
     * @throws LinkRefusedException if the link does not work, or the person has an account already
     * @throws org.customerportal.problem.InvalidInputException at {@code name} or {@code password}; the link still works
     */
    public void accept(@Nullable String token, AcceptInvitation command) {
        TokenDigest digest = digest(token);
        noting(digest, () -> accept(digest, command));
    }

    private void accept(TokenDigest digest, AcceptInvitation command) {
        Invited expected = ports.useCases()
                .run(() -> invited(ports.grants()
                        .find(TokenPurpose.INVITATION, digest, ports.useCases().now())));
        PortalUser newcomer = expected.newcomer();
        Optional<String> organization = Optional.of(expected.organization().name());
        Violations violations = new Violations();
        violations.gather(() -> ports.rules().check(command));
        violations.gather(() -> passwords.judge(command.password(), newcomer, portal, organization));
        violations.refuseIfAny();
        String prepared = passwords.prepare(command.password(), newcomer, portal, organization);
        ports.useCases().run(() -> {
            Invited invited = redeem(digest);
            PortalUser user = invited.newcomer();
            passwords.begin(user, prepared);
            return ports.users()
                    .replace(user.with(user.profile().called(command.name())).activate());
        });
    }

    /**
     * Accepts an invitation as a newcomer who signs in elsewhere: sets the name, links the identity instead of a password,
     * begins the membership, and uses the link up. The mailed link decides whose account it is, never an address that the
     * identity may carry.
     *
     * @throws LinkRefusedException if the link does not work, or the person has an account already
     * @throws org.customerportal.problem.InvalidInputException at {@code name}; the link still works
     * @throws org.customerportal.problem.NotAllowedException {@code IDENTITY_TAKEN} if the identity belongs to somebody
     *     already; the link still works
     */
    public void accept(@Nullable String token, AcceptInvitation.WithIdentity command) {
        TokenDigest digest = digest(token);
        ports.rules().check(command);
        ports.useCases().run(() -> {
            PortalUser user = redeem(digest).newcomer();
            ports.identities().begin(user.id(), command.identity(), portal.key());
            return ports.users()
                    .replace(user.with(user.profile().called(command.name())).activate());
        });
    }

    /**
     * Joins the organization as somebody who has an account already, and uses the link up.
     *
     * @throws LinkRefusedException if the link does not work, or the person has no account yet
     */
    public void join(@Nullable String token) {
        TokenDigest digest = digest(token);
        noting(digest, () -> join(digest));
    }

    private void join(TokenDigest digest) {
        ports.useCases().run(() -> {
            Invited invited = redeem(digest);
            if (invited.isNewcomer()) {
                throw new LinkRefusedException();
            }
            return invited;
        });
    }

    /** Notes for staff why a link is refused that nobody has ended, if whoever invited lost the right to. */
    private void noting(TokenDigest digest, Runnable use) {
        try {
            use.run();
        } catch (LinkRefusedException refused) {
            ports.useCases().independent(() -> {
                pending(ports.grants()
                                .find(
                                        TokenPurpose.INVITATION,
                                        digest,
                                        ports.useCases().now()))
                        .filter(invitation -> !ports.inviterStillMay(invitation))
                        .ifPresent(invitation -> record(EventType.INVITATION_REFUSED, Actor.visitor(), invitation));
                return digest;
            });
            throw refused;
        }
    }

    private Invited redeem(TokenDigest digest) {
        Invited invited = invited(ports.grants()
                .redeem(TokenPurpose.INVITATION, digest, ports.useCases().now()));
        Invitation accepted = ports.invitations().replace(invited.invitation().accepted());
        PortalUser user = invited.user();
        if (ports.memberships().find(user.id(), accepted.organization()).isEmpty()) {
            ports.memberships()
                    .add(new Membership(
                            user.id(),
                            accepted.organization(),
                            accepted.role(),
                            accepted.sharing(),
                            ports.useCases().now(),
                            0));
        }
        record(EventType.INVITATION_ACCEPTED, Actor.customer(user.id()), accepted);
        return invited;
    }

    private void record(EventType type, Actor actor, Invitation invitation) {
        ports.useCases()
                .record(
                        type,
                        actor,
                        new EventSubject(
                                EventSubject.Kind.INVITATION, invitation.id().value()),
                        Map.of("portal", invitation.portal().value()));
    }

    private Invited invited(Optional<TokenGrant> grant) {
        return pending(grant)
                .filter(ports::inviterStillMay)
                .flatMap(this::withPeople)
                .orElseThrow(LinkRefusedException::new);
    }

    private Optional<Invitation> pending(Optional<TokenGrant> grant) {
        return grant.flatMap(found -> ports.invitations().find(new InvitationId(found.subject())))
                .filter(invitation -> invitation.portal().equals(portal.key()))
                .filter(invitation -> invitation.stateAt(ports.useCases().now()) == InvitationState.PENDING);
    }

    private static boolean mayCome(PortalUser user) {
        return user.state() == UserState.INVITED || user.state() == UserState.ACTIVE;
    }

    private Optional<Invited> withPeople(Invitation invitation) {
        Optional<PortalUser> user = ports.users().find(invitation.user()).filter(InvitationAcceptance::mayCome);
        Optional<Organization> organization =
                ports.organizations().find(invitation.organization()).filter(Organization::isActive);
        return user.flatMap(who -> organization.map(where -> new Invited(invitation, who, where)));
    }

    private static TokenDigest digest(@Nullable String token) {
        return SecretToken.parse(token).map(SecretToken::digest).orElseThrow(LinkRefusedException::new);
    }

    private record Invited(Invitation invitation, PortalUser user, Organization organization) {

        boolean isNewcomer() {
            return user.state() == UserState.INVITED;
        }

        PortalUser newcomer() {
            if (!isNewcomer()) {
                throw new LinkRefusedException();
            }
            return user;
        }
    }
}
