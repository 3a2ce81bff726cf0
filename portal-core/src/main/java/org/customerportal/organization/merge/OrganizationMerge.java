package org.customerportal.organization.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Position;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violation;
import org.customerportal.registration.RegistrationDomainRepository;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;

/** Makes an organization a part of another one, for staff with the right to manage people. */
public final class OrganizationMerge {

    private static final int MEMBERS_LOOKED_AT = 1000;

    private final StaffMember member;
    private final MergePorts ports;

    /** Makes the service for this person of the host. */
    public OrganizationMerge(StaffMember member, MergePorts ports) {
        this.member = member;
        this.ports = ports;
    }

    /**
     * Tells what a merge will mean, and changes nothing.
     *
     * @throws NotFoundException as of {@link #merge}
     * @throws InvalidInputException as of {@link #merge}
     * @throws NotAllowedException as of {@link #merge}
     */
    public MergePreview preview(OrganizationId from, OrganizationId into) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> {
            Organization source = source(from, into);
            Organization target = target(from, into);
            List<Membership> moving = membersOf(from);
            List<Membership> staying = membersOf(into);
            List<Membership> coming = moving.stream()
                    .filter(one ->
                            staying.stream().noneMatch(other -> other.user().equals(one.user())))
                    .toList();
            int already = moving.size() - coming.size();
            return new MergePreview(source, target, coming.size(), already, sharing(coming) + sharing(staying));
        });
    }

    /**
     * Makes everything of one organization another's: its requests, whatever is about it too, its members, open invitations, mail
     * domains and who waits for an approval. Who belongs to both stays what the person is in the one that stays, and an invitation
     * too many is taken back. Members, and who reads lists, find it so with the next call; no request moves in a list. Links to
     * register that were mailed for its domains work no more. One transaction, whose length grows with the number of requests.
     *
     * <p>It cannot be undone. It can be repeated, and then takes along what has come since.
     *
     * @return the organization that stays
     * @throws NotFoundException if there is no organization {@code from}
     * @throws InvalidInputException at {@code into}: {@code unknown}, {@code same}, or {@code disabled}
     * @throws NotAllowedException {@code ORGANIZATION_MERGED} if {@code from} is a part of a third one, {@code TOO_MANY_DOMAINS}
     *     if both together have more than {@value RegistrationDomainRepository#MOST_LISTED}
     */
    public Organization merge(OrganizationId from, OrganizationId into) {
        member.require(StaffRight.MANAGE_PEOPLE);
        try {
            return ports.useCases().run(() -> move(from, into));
        } catch (StaleVersionException | DuplicateException changedMeanwhile) {
            return ports.useCases().run(() -> move(from, into));
        }
    }

    private Organization move(OrganizationId from, OrganizationId into) {
        Organization source = source(from, into);
        Organization target = target(from, into);
        Organization stored = write(source.mergedInto(into), target);
        moveDomains(from, into);
        moveWaiting(from, into);
        moveInvitations(from, into);
        moveMembers(from, into);
        int requests = ports.requests().reassign(from, into);
        ports.involvements().reassign(from, into);
        record(
                EventType.ORGANIZATION_MERGED,
                new EventSubject(EventSubject.Kind.ORGANIZATION, from.value()),
                Map.of("into", text(into), "name", source.name(), "requests", Integer.toString(requests)));
        return stored;
    }

    // Both rows, the lower id first: of two merges at once that name one organization, one waits for the other and then
    // begins
    // anew, and none waits in a ring.
    private Organization write(Organization source, Organization target) {
        boolean sourceFirst =
                Position.compareIds(source.id().value(), target.id().value()) < 0;
        if (sourceFirst) {
            ports.people().organizations().replace(source);
        }
        Organization stored = ports.people().organizations().replace(target);
        if (!sourceFirst) {
            ports.people().organizations().replace(source);
        }
        return stored;
    }

    private void moveDomains(OrganizationId from, OrganizationId into) {
        var moving = ports.domains().of(from);
        if (moving.size() + ports.domains().of(into).size() > RegistrationDomainRepository.MOST_LISTED) {
            throw new NotAllowedException("TOO_MANY_DOMAINS");
        }
        moving.forEach(domain -> {
            ports.domains().remove(domain.id(), from);
            ports.domains().add(domain.of(into));
        });
    }

    private void moveWaiting(OrganizationId from, OrganizationId into) {
        Batches.of(slice -> ports.registrations()
                        .waiting(Optional.of(from), ports.useCases().now(), slice))
                .forEach(waiting -> ports.registrations().replace(waiting.at(into)));
    }

    private void moveInvitations(OrganizationId from, OrganizationId into) {
        new InvitationMove(ports, Actor.staff(member.id())).move(from, into);
    }

    private void moveMembers(OrganizationId from, OrganizationId into) {
        Batches.of(slice -> ports.people().memberships().of(from, slice.size())).forEach(moving -> {
            ports.people().memberships().remove(moving.user(), from);
            boolean already =
                    ports.people().memberships().find(moving.user(), into).isPresent();
            if (!already) {
                ports.people().memberships().add(moving.in(into));
            }
            record(
                    already ? EventType.MEMBERSHIP_ENDED : EventType.MEMBERSHIP_MOVED,
                    new EventSubject(EventSubject.Kind.USER, moving.user().value()),
                    already
                            ? Map.of("organization", text(from), "from", moving.summary())
                            : Map.of("organization", text(into), "from", text(from)));
        });
    }

    private Organization source(OrganizationId from, OrganizationId into) {
        Organization source =
                ports.people().organizations().find(from).orElseThrow(() -> new NotFoundException("organization"));
        if (source.mergedInto().filter(other -> !other.equals(into)).isPresent()) {
            throw new NotAllowedException("ORGANIZATION_MERGED");
        }
        return source;
    }

    private Organization target(OrganizationId from, OrganizationId into) {
        if (from.equals(into)) {
            throw new InvalidInputException(Violation.of("into", "same"));
        }
        Organization target = ports.people()
                .organizations()
                .find(into)
                .orElseThrow(() -> new InvalidInputException(Violation.of("into", "unknown")));
        if (!target.isActive()) {
            throw new InvalidInputException(Violation.of("into", "disabled"));
        }
        return target;
    }

    private List<Membership> membersOf(OrganizationId organization) {
        return ports.people().memberships().of(organization, MEMBERS_LOOKED_AT);
    }

    private static int sharing(List<Membership> members) {
        return (int) members.stream()
                .filter(one -> !one.sharing().equals(Sharing.own()))
                .count();
    }

    private void record(EventType type, EventSubject subject, Map<String, String> details) {
        ports.useCases().record(type, Actor.staff(member.id()), subject, details);
    }

    private static String text(OrganizationId organization) {
        return organization.value().toString();
    }
}
