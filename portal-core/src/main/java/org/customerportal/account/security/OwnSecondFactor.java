package org.customerportal.account.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.customerportal.credential.PasswordHash;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.factor.AcceptedCode;
import org.customerportal.factor.Enrolment;
import org.customerportal.factor.SecondFactor;
import org.customerportal.factor.SecondFactors;
import org.customerportal.organization.Membership;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violation;
import org.customerportal.session.Session;
import org.customerportal.signin.SessionDoor.SignedInUser;

/** What a signed-in person may do with the own second factor. Each change ends all other sessions (ASVS V7.4.3). */
public final class OwnSecondFactor {

    private final SignedInUser owner;
    private final PortalDefinition portal;
    private final Collection<Membership> memberships;
    private final SecondFactors factors;
    private final OwnSecurityPorts ports;

    /** Makes the service for this person. */
    public OwnSecondFactor(
            SignedInUser owner,
            PortalDefinition portal,
            Collection<Membership> memberships,
            SecondFactors factors,
            OwnSecurityPorts ports) {
        this.owner = owner;
        this.portal = portal;
        this.memberships = List.copyOf(memberships);
        this.factors = factors;
        this.ports = ports;
    }

    /** Returns where the second factor stands. */
    public SecondFactorView get() {
        SecondFactor factor = factors.of(owner.user().id());
        return new SecondFactorView(factors.available(), factor.isOn(), isRequired(), factor.codesLeft());
    }

    /**
     * Begins to set up an app, for the first time or in place of another one. What is in force stays so until a code of the new
     * one was {@linkplain #confirm confirmed}.
     *
     * @throws InvalidInputException {@code wrong-password} at {@code current}
     * @throws NotAllowedException {@code UNAVAILABLE} if the host has given no keys
     */
    public Enrolment begin(String password) {
        return change(prove(password), () -> factors.begin(owner.user(), portal));
    }

    /** Shows once more what was begun; empty if nothing was, or it was confirmed. */
    public Optional<Enrolment> begun() {
        return ports.useCases().run(() -> factors.pending(owner.user(), portal));
    }

    /**
     * Puts the new app in force by its first code.
     *
     * @return the recovery codes, to be shown once; those of an earlier app are void
     * @throws InvalidInputException {@code wrong-code} at {@code code}; what was begun goes on
     */
    public List<String> confirm(String code) {
        AcceptedCode accepted = factors.confirm(owner.user().id(), code)
                .orElseThrow(() -> new InvalidInputException(Violation.of("code", "wrong-code")));
        try {
            ports.useCases().run(() -> changed(EventType.SECOND_FACTOR_ADDED, accepted));
        } catch (StaleVersionException confirmedMeanwhile) {
            throw new InvalidInputException(Violation.of("code", "wrong-code"));
        }
        return accepted.recoveryCodes();
    }

    /**
     * Makes new recovery codes; the old ones are void.
     *
     * @return the codes, to be shown once
     * @throws InvalidInputException {@code wrong-password} at {@code current}
     * @throws NotAllowedException {@code OFF} if there is no second factor
     */
    public List<String> renewCodes(String password) {
        refuseUnlessOn();
        PasswordHash proof = prove(password);
        AcceptedCode renewed = factors.renewCodes(owner.user().id());
        return change(proof, () -> changed(EventType.RECOVERY_CODES_RENEWED, renewed))
                .recoveryCodes();
    }

    /**
     * Removes the second factor.
     *
     * @throws InvalidInputException {@code wrong-password} at {@code current}
     * @throws NotAllowedException {@code OFF} if there is none, {@code REQUIRED} if this portal asks this person for one
     */
    public void remove(String password) {
        refuseUnlessOn();
        if (isRequired()) {
            throw new NotAllowedException("REQUIRED");
        }
        change(prove(password), () -> {
            if (factors.remove(owner.user().id())) {
                note(EventType.SECOND_FACTOR_REMOVED);
            }
            return owner;
        });
    }

    private boolean isRequired() {
        return portal.settings().secondFactor().requires(memberships);
    }

    private void refuseUnlessOn() {
        if (!factors.of(owner.user().id()).isOn()) {
            throw new NotAllowedException("OFF");
        }
    }

    private PasswordHash prove(String password) {
        return ports.reauthentication().prove(owner.user(), password, "current");
    }

    private <T> T change(PasswordHash proof, Supplier<T> change) {
        return ports.useCases().run(() -> {
            if (!ports.passwords().confirm(proof)) {
                throw new InvalidInputException(Violation.of("current", "wrong-password"));
            }
            return change.get();
        });
    }

    private AcceptedCode changed(EventType type, AcceptedCode change) {
        factors.use(change);
        note(type);
        return change;
    }

    private void note(EventType type) {
        ports.sessions().endAll(owner.user().id(), owner.session().map(Session::id));
        ports.useCases()
                .record(
                        type,
                        Actor.customer(owner.user().id()),
                        new EventSubject(
                                EventSubject.Kind.USER, owner.user().id().value()),
                        Map.of("portal", portal.key().value()));
    }
}
