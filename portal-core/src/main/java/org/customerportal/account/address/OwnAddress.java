package org.customerportal.account.address;

import java.util.Optional;
import org.customerportal.credential.HasherBusyException;
import org.customerportal.credential.PasswordHash;
import org.customerportal.event.Actor;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.problem.Violations;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.AttemptLimits;
import org.customerportal.throttle.TooManyAttemptsException;
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
    private final AttemptKey attempts;

    /** Makes the service for this person in this portal. */
    public OwnAddress(PortalUserId owner, PortalDefinition portal, AddressPorts ports) {
        this.owner = owner;
        this.portal = portal;
        this.ports = ports;
        this.changes = new AddressChanges(ports);
        this.attempts = AttemptKey.of("present-password", owner.value().toString());
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
     *     {@code password}: {@code wrong}
     * @throws NotAllowedException {@code NO_PASSWORD} if the person has none, because another service keeps the sign-in
     * @throws TooManyAttemptsException if the password was guessed too often; nothing was judged
     * @throws HasherBusyException if too many passwords are judged at once
     */
    public PendingAddress request(ChangeAddress command) {
        PortalUser known = ports.useCases().run(this::me);
        Violations violations = new Violations();
        violations.gather(() -> ports.rules().check(command));
        violations.refuseIfAny();
        violations.gather(() -> changes.read(known, command.email()));
        Optional<PasswordHash> verified = judge(known, command.password());
        violations.unless(verified.isPresent(), Violation.of("password", "wrong"));
        violations.refuseIfAny();
        return ports.useCases().run(() -> request(command.email(), verified.orElseThrow()));
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

    private PendingAddress request(String email, PasswordHash verified) {
        PortalUser me = me();
        EmailAddress to = changes.read(me, email);
        // The hash took a while: whoever got another password meanwhile has to say it.
        if (!ports.passwords().confirm(verified)) {
            throw new InvalidInputException(Violation.of("password", "wrong"));
        }
        ports.throttle().forget(attempts);
        return changes.request(me, to, portal, Actor.customer(owner));
    }

    // Whoever took over a session must not find the password out here.
    private Optional<PasswordHash> judge(PortalUser known, String password) {
        if (!ports.throttle().admit(attempts, AttemptLimits.ACCOUNT)) {
            throw new TooManyAttemptsException(ports.throttle().waitFor(attempts));
        }
        try {
            return ports.passwords().verify(Optional.of(known), password);
        } catch (HasherBusyException busy) {
            ports.throttle().takeBack(attempts);
            throw busy;
        }
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
