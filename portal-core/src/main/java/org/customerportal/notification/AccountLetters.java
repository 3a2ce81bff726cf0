package org.customerportal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.account.address.AddressChange;
import org.customerportal.event.PortalEvent;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.Organization;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.token.SecretToken;
import org.customerportal.token.TemporaryPassword;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.UserState;

/**
 * Letters about accounts. Those with a link make its secret here, at the last moment, and store only the digest: an earlier
 * attempt's link stays good beside it, because that mail may have arrived.
 */
final class AccountLetters {

    private final NotificationPorts ports;

    AccountLetters(NotificationPorts ports) {
        this.ports = ports;
    }

    /** Writes the invitation; empty if it was accepted, taken back, sent again since, or has expired. */
    Optional<Letter> invitation(PortalEvent event, PortalDefinition portal, Addressee to) {
        Instant now = ports.useCases().now();
        Optional<Invitation> pending = ports.subjects()
                .invitations()
                .find(new InvitationId(event.subject().id()))
                .filter(invitation -> invitation.stateAt(now) == InvitationState.PENDING)
                .filter(invitation -> !event.at().isBefore(invitation.sentAt()));
        return pending.flatMap(invitation -> ports.people()
                .organizations()
                .find(invitation.organization())
                .flatMap(organization -> isWelcomedByPassword(invitation)
                        ? password(event, now)
                                .map(secret -> welcome(portal, to, organization, invitation.expiresAt(), secret))
                        : secret(TokenPurpose.INVITATION, event, now)
                                .map(secret -> invitation(portal, to, organization, invitation.expiresAt(), secret))));
    }

    private static Letter invitation(
            PortalDefinition portal, Addressee to, Organization organization, Instant end, SecretToken secret) {
        Words words = to.words();
        String name = portal.name().in(words.language());
        return new Letter(
                words.of("invitation.subject", name),
                words.greeting(to.name()),
                List.of(
                        words.of("invitation.intro", name, organization.name()),
                        words.of("invitation.expiry", words.moment(end, to.zone()))),
                Optional.empty(),
                Optional.of(new Letter.Action(
                        words.of("invitation.action"), portal.links().invitation(secret))),
                words.of("invitation.reason", name));
    }

    // Somebody who has an account already keeps the own password.
    private boolean isWelcomedByPassword(Invitation invitation) {
        return invitation.welcome() == Invitation.Welcome.TEMPORARY_PASSWORD
                && ports.people()
                        .users()
                        .find(invitation.user())
                        .filter(user -> user.state() == UserState.INVITED)
                        .isPresent();
    }

    private static Letter welcome(
            PortalDefinition portal, Addressee to, Organization organization, Instant end, TemporaryPassword secret) {
        Words words = to.words();
        String name = portal.name().in(words.language());
        return new Letter(
                words.of("invitation.subject", name),
                words.greeting(to.name()),
                List.of(
                        words.of("invitation.intro", name, organization.name()),
                        words.of("welcome.user", to.address().spelling()),
                        words.of("welcome.password", secret.reveal()),
                        words.of("welcome.expiry", words.moment(end, to.zone()))),
                Optional.empty(),
                Optional.of(new Letter.Action(
                        words.of("safety.action"), portal.links().home())),
                words.of("invitation.reason", name));
    }

    /** Writes the way to a new password; empty if the link was used, replaced by a newer one, or has expired. */
    Optional<Letter> reset(PortalEvent event, PortalDefinition portal, Addressee to) {
        return link("reset", TokenPurpose.PASSWORD_RESET, event, portal, to);
    }

    /** Writes the way in without the password; empty if the link was used, replaced by a newer one, or has expired. */
    Optional<Letter> signInLink(PortalEvent event, PortalDefinition portal, Addressee to) {
        return link("sign-in-link", TokenPurpose.SIGN_IN, event, portal, to);
    }

    private Optional<Letter> link(
            String what, TokenPurpose purpose, PortalEvent event, PortalDefinition portal, Addressee to) {
        Instant now = ports.useCases().now();
        Words words = to.words();
        String name = portal.name().in(words.language());
        return ports.subjects()
                .grants()
                .findOpen(purpose, event.subject().id(), now)
                .flatMap(grant -> secret(purpose, event, now)
                        .map(secret -> new Letter(
                                words.of(what + ".subject", name),
                                words.greeting(to.name()),
                                List.of(
                                        words.of(what + ".intro", name),
                                        words.of(what + ".expiry", words.moment(grant.expiresAt(), to.zone()))),
                                Optional.empty(),
                                Optional.of(new Letter.Action(
                                        words.of(what + ".action"),
                                        purpose == TokenPurpose.SIGN_IN
                                                ? portal.links().signIn(secret)
                                                : portal.links().reset(secret))),
                                words.of(what + ".reason"))));
    }

    /**
     * Writes to the owner what happened to the safety of the account (ASVS V6.3.7).
     *
     * @param what begins the names of the words
     */
    Letter told(String what, PortalEvent event, PortalDefinition portal, Addressee to) {
        Words words = to.words();
        String name = portal.name().in(words.language());
        return new Letter(
                words.of(what + ".subject", name),
                words.greeting(to.name()),
                List.of(
                        words.of(what + ".intro", name, words.moment(event.at(), to.zone())),
                        words.of("safety.warning")),
                Optional.empty(),
                Optional.of(new Letter.Action(
                        words.of("safety.action"), portal.links().home())),
                words.of("safety.reason"));
    }

    /**
     * Returns where the letter about this event goes: notices about an address to the old one, its link to the new one.
     * Empty if the link is not wanted any more, or would go to somebody else.
     */
    Optional<Addressee> addressee(PortalEvent event, Addressee to) {
        return switch (event.type()) {
            case ADDRESS_CHANGE_REQUESTED, ADDRESS_CHANGED ->
                Optional.of(change(event).map(change -> to.at(change.from())).orElse(to));
            case ADDRESS_CONFIRMATION_ASKED ->
                change(event)
                        .filter(change -> change.waits(ports.useCases().now()))
                        .filter(this::isFree)
                        .map(change -> to.at(change.to()));
            // Mail goes to what is stored, not to what somebody typed.
            case REGISTRATION_ASKED ->
                Optional.of(ports.people()
                        .users()
                        .find(to.address())
                        .flatMap(user -> ports.portal(event.detail("portal")).map(portal -> Addressee.of(user, portal)))
                        .orElse(to));
            default -> Optional.of(to);
        };
    }

    private Optional<AddressChange> change(PortalEvent event) {
        return ports.subjects().addresses().find(UUID.fromString(event.detail("change")));
    }

    private boolean isFree(AddressChange change) {
        return ports.people()
                .users()
                .find(change.to())
                .filter(holder -> !holder.id().equals(change.user()))
                .isEmpty();
    }

    /** Writes to the old address that another one was asked for. */
    Letter addressAsked(PortalEvent event, PortalDefinition portal, Addressee to) {
        return notice("address.asked", event, portal, to);
    }

    /** Writes to the old address that another one counts from now on. */
    Letter addressChanged(PortalEvent event, PortalDefinition portal, Addressee to) {
        return notice("address.changed", event, portal, to);
    }

    /** Writes to the new address how to confirm it; empty if the link was used, replaced by a newer one, or has expired. */
    Optional<Letter> addressLink(PortalEvent event, PortalDefinition portal, Addressee to) {
        Words words = to.words();
        String name = portal.name().in(words.language());
        return change(event)
                .flatMap(change -> secret(
                                TokenPurpose.ADDRESS_CHANGE,
                                event,
                                ports.useCases().now())
                        .map(secret -> new Letter(
                                words.of("address.link.subject", name),
                                words.greeting(to.name()),
                                List.of(
                                        words.of("address.link.intro", name),
                                        words.of("address.link.expiry", words.moment(change.endsAt(), to.zone()))),
                                Optional.empty(),
                                Optional.of(new Letter.Action(
                                        words.of("address.link.action"),
                                        portal.links().address(secret))),
                                words.of("address.link.reason"))));
    }

    private static Letter notice(String what, PortalEvent event, PortalDefinition portal, Addressee to) {
        Words words = to.words();
        String name = portal.name().in(words.language());
        return new Letter(
                words.of(what + ".subject", name),
                words.greeting(to.name()),
                List.of(
                        words.of(what + ".intro", name, words.moment(event.at(), to.zone())),
                        words.of(what + ".warning")),
                Optional.empty(),
                Optional.of(new Letter.Action(
                        words.of("safety.action"), portal.links().home())),
                words.of("safety.reason"));
    }

    /** Writes that an external identity was linked or taken away. */
    Letter identity(String key, PortalEvent event, PortalDefinition portal, Addressee to) {
        Words words = to.words();
        String name = portal.name().in(words.language());
        return new Letter(
                words.of(key + ".subject", name),
                words.greeting(to.name()),
                List.of(
                        words.of(key + ".intro", name, event.detail("provider"), words.moment(event.at(), to.zone())),
                        words.of("identity.warning")),
                Optional.empty(),
                Optional.of(new Letter.Action(
                        words.of("identity.action"), portal.links().home())),
                words.of("safety.reason"));
    }

    /** Makes the secret of a link that is open and no newer than the event; empty if there is none. */
    Optional<SecretToken> secret(TokenPurpose purpose, PortalEvent event, Instant now) {
        SecretToken secret = ports.subjects().tokens().next();
        return attach(purpose, event, now, secret.digest()).map(open -> secret);
    }

    private Optional<TemporaryPassword> password(PortalEvent event, Instant now) {
        TemporaryPassword secret = ports.subjects().tokens().nextPassword();
        return attach(TokenPurpose.INVITATION, event, now, secret.digest()).map(open -> secret);
    }

    private Optional<TokenGrant> attach(TokenPurpose purpose, PortalEvent event, Instant now, TokenDigest digest) {
        return ports.subjects()
                .grants()
                .findOpen(purpose, event.subject().id(), now)
                .filter(open -> !event.at().isBefore(open.issuedAt()))
                .filter(open -> ports.subjects().grants().attach(open.id(), digest, now));
    }
}
