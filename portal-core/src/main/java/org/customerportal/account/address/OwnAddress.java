package org.customerportal.account.address;

import java.util.Optional;
import org.customerportal.credential.PasswordHash;
import org.customerportal.event.Actor;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;

/** What a signed-in person does about the own address. */
public final class OwnAddress {

    private final PortalUserId owner;
    private final PortalDefinition portal;
    private final AddressPorts ports;
    private final AddressChanges changes;

    /** Makes the service for this person in this portal. */
    public OwnAddress(PortalUserId owner, PortalDefinition portal, AddressPorts ports) {
        this.owner = owner;
        this.portal = portal;
        this.ports = ports;
        this.changes = new AddressChanges(ports);
    }

    /** Returns the address that waits to be confirmed, if one does. */
    public Optional<PendingAddress> pending() {
        return ports.useCases().run(() -> changes.waiting(owner));
    }

    /**
     * Asks for another address. A link goes to the new one and a notice to the old one, which counts until the link is used.
     * An address that belongs to somebody else is answered alike, and no link is sent. An earlier wish is over.
     *
     * @throws InvalidInputException at {@code email}: {@code required}, {@code malformed} or {@code unchanged}; at
     *     {@code password}: {@code wrong-password}
     * @throws NotAllowedException {@code NO_PASSWORD} if the person has none, because another service keeps the sign-in
     * @throws org.customerportal.credential.HasherBusyException if too many passwords are judged at once
     */
    public PendingAddress request(ChangeAddress command) {
        PortalUser known = ports.useCases().run(this::me);
        ports.rules().check(command);
        changes.read(known, command.email());
        PasswordHash proved = ports.reauthentication().prove(known, command.password(), "password");
        return ports.useCases().run(() -> request(command.email(), proved));
    }

    /** Says whether the person can ask for another address at all: without a password, another service keeps the sign-in. */
    public boolean changeable() {
        return ports.useCases().run(() -> ports.passwords().has(find()));
    }

    /** Ends what waits; its link dies. Without any, nothing happens. */
    public void cancel() {
        ports.useCases().run(() -> {
            changes.drop(owner);
            return owner;
        });
    }

    private PendingAddress request(String email, PasswordHash proved) {
        PortalUser me = me();
        EmailAddress to = changes.read(me, email);
        // The hash took a while: whoever got another password meanwhile has to say it.
        if (!ports.passwords().confirm(proved)) {
            throw new InvalidInputException(Violation.of("password", "wrong-password"));
        }
        return changes.request(me, to, portal, Actor.customer(owner));
    }

    private PortalUser find() {
        return ports.users()
                .find(owner)
                .filter(found -> found.state() == UserState.ACTIVE)
                .orElseThrow(() -> new NotFoundException("user"));
    }

    private PortalUser me() {
        PortalUser me = find();
        if (!ports.passwords().has(me)) {
            throw new NotAllowedException("NO_PASSWORD");
        }
        return me;
    }
}
