package org.customerportal.account.address;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/**
 * What happens to a change of address, whoever asks for it. Every method works in the transaction that is open.
 * Thread-safe.
 */
public final class AddressChanges {

    /** How long the old address is remembered, so that its owner is told even if no mail leaves for days. */
    static final Duration REMEMBERED = Duration.ofDays(7);

    private final AddressPorts ports;

    /** Makes the service of one tenant. */
    public AddressChanges(AddressPorts ports) {
        this.ports = ports;
    }

    /** Returns what waits for this user, if anything does. */
    Optional<PendingAddress> waiting(PortalUserId user) {
        Instant now = ports.useCases().now();
        return ports.changes().of(user).stream()
                .filter(change -> change.waits(now))
                .findFirst()
                .map(PendingAddress::of);
    }

    /** Reads the address that this user is to have; refuses what is no address and what the user has already. */
    EmailAddress read(PortalUser user, String typed) {
        EmailAddress to = EmailAddress.parse(typed)
                .orElseThrow(() -> new InvalidInputException(Violation.of("email", "malformed")));
        if (to.spelling().equals(user.email().spelling())) {
            throw new InvalidInputException(Violation.of("email", "unchanged"));
        }
        return to;
    }

    /** Lets another address wait to be confirmed; whatever waited before is over, and its link dies. */
    PendingAddress request(PortalUser user, EmailAddress to, PortalDefinition portal, Actor by) {
        Instant now = ports.useCases().now();
        Instant end = now.plus(portal.settings().links().address());
        AddressChange change =
                new AddressChange(ports.useCases().newId(), user.id(), user.email(), to, now, end, false);
        ports.grants()
                .issue(new TokenGrant(
                        change.id(), TokenPurpose.ADDRESS_CHANGE, user.id().value(), now, end));
        forget(user.id());
        ports.changes().add(change);
        record(EventType.ADDRESS_CHANGE_REQUESTED, by, change, portal);
        record(EventType.ADDRESS_CONFIRMATION_ASKED, by, change, portal);
        return PendingAddress.of(change);
    }

    /**
     * Gives the user the confirmed address. Links that went to the old one die: those to a new password, those that sign in, and those of
     * invitations, which staff can send again.
     *
     * @throws org.customerportal.problem.DuplicateException {@code user.email} if somebody else has it by now
     */
    void apply(AddressChange change, PortalUser user, PortalDefinition portal) {
        ports.users().replace(user.reachedAt(change.to()));
        ports.changes().replace(change.confirmed(ports.useCases().now().plus(REMEMBERED)));
        ports.grants().revoke(TokenPurpose.PASSWORD_RESET, user.id().value());
        ports.grants().revoke(TokenPurpose.SIGN_IN, user.id().value());
        ports.invitations().killLinks(user.id());
        record(EventType.ADDRESS_CHANGED, Actor.customer(user.id()), change, portal);
    }

    /** Ends whatever waits for this user; its link dies. */
    public void drop(PortalUserId user) {
        ports.grants().revoke(TokenPurpose.ADDRESS_CHANGE, user.value());
        forget(user);
    }

    /** Forgets every address that this user had or wanted. */
    public void forgetAll(PortalUserId user) {
        ports.changes().of(user).stream().map(AddressChange::id).forEach(this::remove);
    }

    private void forget(PortalUserId user) {
        ports.changes().of(user).stream()
                .filter(change -> !change.confirmed())
                .map(AddressChange::id)
                .forEach(this::remove);
    }

    private void remove(UUID id) {
        ports.changes().remove(id);
    }

    private void record(EventType type, Actor by, AddressChange change, PortalDefinition portal) {
        ports.useCases()
                .record(
                        type,
                        by,
                        new EventSubject(EventSubject.Kind.USER, change.user().value()),
                        Map.of(
                                "portal",
                                portal.key().value(),
                                "change",
                                change.id().toString()));
    }
}
