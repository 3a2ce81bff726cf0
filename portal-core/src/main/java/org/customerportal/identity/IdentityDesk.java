package org.customerportal.identity;

import java.util.List;
import java.util.UUID;
import org.customerportal.event.Actor;
import org.customerportal.event.UseCases;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.problem.Violations;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;
import org.customerportal.user.UserState;

/** What staff with the right to manage people do with external identities. The owner is told of each change. */
public final class IdentityDesk {

    private final StaffMember member;
    private final PortalKey portal;
    private final PortalUserRepository users;
    private final Identities identities;
    private final UseCases useCases;

    /**
     * Makes the service for this person of the host.
     *
     * @param portal in whose name the owner is told
     */
    public IdentityDesk(
            StaffMember member,
            PortalKey portal,
            PortalUserRepository users,
            Identities identities,
            UseCases useCases) {
        this.member = member;
        this.portal = portal;
        this.users = users;
        this.identities = identities;
        this.useCases = useCases;
    }

    /**
     * Returns the identities of a person, oldest link first.
     *
     * @throws NotFoundException if there is no such person
     */
    public List<LinkedIdentity> list(PortalUserId user) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return useCases.run(() -> {
            state(user);
            return identities.of(user);
        });
    }

    /**
     * Links an identity that staff know to be the person's.
     *
     * @throws NotFoundException if there is no such person
     * @throws InvalidInputException at {@code provider} or {@code subject}: {@code malformed}
     * @throws NotAllowedException {@code NOT_ACTIVE} if the person never accepted an invitation or was erased,
     *     {@code IDENTITY_TAKEN} if it belongs to somebody else, {@code TOO_MANY_IDENTITIES}
     */
    public LinkedIdentity link(PortalUserId user, String provider, String subject) {
        member.require(StaffRight.MANAGE_PEOPLE);
        Violations violations = new Violations();
        violations.unless(ExternalIdentity.isName(provider), Violation.of("provider", "malformed"));
        violations.unless(ExternalIdentity.isName(subject), Violation.of("subject", "malformed"));
        violations.refuseIfAny();
        return useCases.run(() -> {
            UserState state = state(user);
            if (state != UserState.ACTIVE && state != UserState.DISABLED) {
                throw new NotAllowedException("NOT_ACTIVE");
            }
            return identities.link(user, new ExternalIdentity(provider, subject), Actor.staff(member.id()), portal);
        });
    }

    /**
     * Takes an identity away, which then signs nobody in.
     *
     * @throws NotFoundException if there is no such person, or the person has none with this id
     */
    public void unlink(PortalUserId user, UUID id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        useCases.run(() -> {
            state(user);
            LinkedIdentity link = identities.of(user).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("identity"));
            return identities.unlink(link, Actor.staff(member.id()), portal);
        });
    }

    private UserState state(PortalUserId user) {
        return users.find(user).orElseThrow(() -> new NotFoundException("user")).state();
    }
}
