package org.customerportal.account.security;

import java.util.Optional;
import org.customerportal.credential.PasswordHash;
import org.customerportal.credential.PasswordPolicy;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.session.Session;
import org.customerportal.signin.SessionDoor.SignedInUser;

/** What a signed-in person may do with the own password. */
public final class OwnPassword {

    private final SignedInUser owner;
    private final PortalDefinition portal;
    private final OwnSecurityPorts ports;

    /** Makes the service for this person. */
    public OwnPassword(SignedInUser owner, PortalDefinition portal, OwnSecurityPorts ports) {
        this.owner = owner;
        this.portal = portal;
        this.ports = ports;
    }

    /** Says whether the person has a password: without one, another service keeps the sign-in. */
    public boolean exists() {
        return ports.useCases().run(() -> ports.passwords().has(owner.user()));
    }

    /** Returns the rule that a new password must meet. */
    public PasswordPolicy policy() {
        return ports.passwords().policy();
    }

    /**
     * Changes the password. All sessions but this one end, and the owner is told (ASVS V6.2.2, V6.2.3, V7.4.3).
     *
     * @throws InvalidInputException at {@code current}: {@code wrong-password}; at {@code password}: what the policy says;
     *     nothing is changed
     */
    public void change(ChangePassword command) {
        PasswordHash proved = ports.reauthentication().prove(owner.user(), command.current(), "current");
        String prepared = ports.passwords().prepare(command.password(), owner.user(), portal, Optional.empty());
        ports.useCases().run(() -> {
            // Judging takes a while: whoever got another password meanwhile has proved nothing.
            if (!ports.passwords().confirm(proved)) {
                throw new InvalidInputException(Violation.of("current", "wrong-password"));
            }
            ports.passwords()
                    .replace(owner.user(), prepared, portal, owner.session().map(Session::id));
            return owner;
        });
    }
}
