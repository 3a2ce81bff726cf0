package org.customerportal.organization.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.organization.Member;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.trait.AttributeLines;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/** What staff with the right to manage people do with organizations and who belongs to them. */
public final class OrganizationDesk {

    private static final int MEMBERS_SHOWN = 1000;
    private final StaffMember member;
    private final OrganizationPorts ports;

    /** Makes the service for this person of the host. */
    public OrganizationDesk(StaffMember member, OrganizationPorts ports) {
        this.member = member;
        this.ports = ports;
    }

    /** Returns the organizations, latest created first. */
    public Page<Organization> list(PageRequest page) {
        member.require(StaffRight.MANAGE_PEOPLE);
        String query = "organizations|staff:" + member.id().value();
        Slice slice = page.slice(query);
        return ports.useCases()
                .run(() -> slice.page(
                        ports.organizations().list(slice),
                        organization -> new Position(
                                organization.createdAt(), organization.id().value()),
                        query));
    }

    /**
     * Returns one organization.
     *
     * @throws NotFoundException if there is none with this id
     */
    public Organization get(OrganizationId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> find(id));
    }

    /** Returns the members of an organization, oldest membership first; at most 1000. */
    public List<MemberView> members(OrganizationId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> named(ports.memberships().of(find(id).id(), MEMBERS_SHOWN)));
    }

    /**
     * Returns one member of an organization.
     *
     * @throws NotFoundException if the user does not belong to it
     */
    public MemberView member(PortalUserId user, OrganizationId organization) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases()
                .run(() -> named(List.of(membership(user, organization))).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("membership")));
    }

    /**
     * Adds an organization. With an idempotency key the same call gives the same organization however often it is made.
     *
     * @throws org.customerportal.problem.InvalidInputException if a property does not fit
     * @throws org.customerportal.problem.DuplicateException {@code organization.number} if another one holds the number
     */
    public Organization add(AddOrganization command) {
        member.require(StaffRight.MANAGE_PEOPLE);
        ports.rules().check(command);
        String owner = "organization:staff:" + member.id().value();
        List<String> input = List.of(command.name(), command.number(), AttributeLines.write(command.attributes()));
        return get(new OrganizationId(ports.idempotency().once(owner, command.key(), input, () -> store(command))));
    }

    /**
     * Changes what an organization is called and what the host says of it. What filters make of it counts at once.
     *
     * @throws NotFoundException if there is none with this id
     * @throws org.customerportal.problem.InvalidInputException if a property does not fit
     * @throws StaleVersionException if it was changed since it was looked at; nothing is written
     * @throws NotAllowedException {@code ORGANIZATION_MERGED}
     * @throws org.customerportal.problem.DuplicateException {@code organization.number} if another one holds the number
     */
    public Organization edit(OrganizationId id, EditOrganization command) {
        member.require(StaffRight.MANAGE_PEOPLE);
        ports.rules().check(command);
        return ports.useCases().run(() -> {
            Organization before = findUnmerged(id);
            if (before.version() != command.version()) {
                throw new StaleVersionException("organization", command.version());
            }
            Traits traits = new Traits(Optional.of(command.number()), command.attributes());
            Organization after = before.called(command.name(), traits.number()).with(traits);
            if (after.equals(before)) {
                return before;
            }
            record(EventType.ORGANIZATION_CHANGED, id.value(), EventSubject.Kind.ORGANIZATION, Map.of());
            return ports.organizations().replace(after);
        });
    }

    /**
     * Puts the memberships of an organization out of force, from each member's next call on. Invitations to it cannot be accepted
     * meanwhile. An organization that is disabled already stays so.
     *
     * @throws NotFoundException if there is none with this id
     * @throws NotAllowedException {@code ORGANIZATION_MERGED}
     */
    public Organization disable(OrganizationId id) {
        return turn(id, Organization::disabled, EventType.ORGANIZATION_DISABLED);
    }

    /**
     * Puts the memberships of an organization in force again, as they are. An organization that is active already stays so.
     *
     * @throws NotFoundException if there is none with this id
     * @throws NotAllowedException {@code ORGANIZATION_MERGED}
     */
    public Organization enable(OrganizationId id) {
        return turn(id, Organization::enabled, EventType.ORGANIZATION_ENABLED);
    }

    /**
     * Ends a membership from the member's next call on. The member's requests stay with the organization.
     *
     * @throws NotFoundException if the user does not belong to the organization
     */
    public void end(PortalUserId user, OrganizationId organization) {
        member.require(StaffRight.MANAGE_PEOPLE);
        ports.useCases().run(() -> {
            Membership ended = membership(user, organization);
            if (!ports.memberships().remove(user, organization)) {
                throw new NotFoundException("membership");
            }
            Map<String, String> what =
                    Map.of("organization", organization.value().toString(), "from", ended.summary());
            record(EventType.MEMBERSHIP_ENDED, user.value(), EventSubject.Kind.USER, what);
            return ended;
        });
    }

    /**
     * Changes what a member is and sees. It counts from the member's next call on.
     *
     * @throws NotFoundException if the user does not belong to the organization
     */
    public Membership change(PortalUserId user, OrganizationId organization, Role role, Sharing sharing) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> {
            Membership before = membership(user, organization);
            Membership after = ports.memberships().replace(before.with(role, sharing));
            Map<String, String> change = Map.of(
                    "organization", organization.value().toString(), "from", before.summary(), "to", after.summary());
            record(EventType.MEMBERSHIP_CHANGED, user.value(), EventSubject.Kind.USER, change);
            return after;
        });
    }

    private Organization turn(OrganizationId id, UnaryOperator<Organization> turn, EventType type) {
        member.require(StaffRight.MANAGE_PEOPLE);
        try {
            return ports.useCases().run(() -> put(id, turn, type));
        } catch (StaleVersionException changedMeanwhile) {
            return ports.useCases().run(() -> put(id, turn, type));
        }
    }

    private Organization put(OrganizationId id, UnaryOperator<Organization> turn, EventType type) {
        Organization before = findUnmerged(id);
        Organization after = turn.apply(before);
        if (after.equals(before)) {
            return before;
        }
        record(type, id.value(), EventSubject.Kind.ORGANIZATION, Map.of());
        return ports.organizations().replace(after);
    }

    private Membership membership(PortalUserId user, OrganizationId organization) {
        return ports.memberships().find(user, organization).orElseThrow(() -> new NotFoundException("membership"));
    }

    private UUID store(AddOrganization command) {
        Organization added = ports.organizations()
                .add(Organization.begin(
                                new OrganizationId(ports.useCases().newId()),
                                command.name(),
                                Optional.of(command.number()),
                                ports.useCases().now())
                        .with(new Traits(Optional.of(command.number()), command.attributes())));
        record(EventType.ORGANIZATION_ADDED, added.id().value(), EventSubject.Kind.ORGANIZATION, Map.of());
        return added.id().value();
    }

    private List<MemberView> named(List<Membership> memberships) {
        return Member.of(memberships, ports.users()).stream()
                .map(member -> view(member.membership(), member.user()))
                .toList();
    }

    private static MemberView view(Membership membership, PortalUser user) {
        return new MemberView(
                user.id(),
                user.displayName(),
                user.email().spelling(),
                membership.role(),
                membership.sharing(),
                membership.since());
    }

    private Organization findUnmerged(OrganizationId id) {
        Organization found = find(id);
        if (found.mergedInto().isPresent()) {
            throw new NotAllowedException("ORGANIZATION_MERGED");
        }
        return found;
    }

    private Organization find(OrganizationId id) {
        return ports.organizations().find(id).orElseThrow(() -> new NotFoundException("organization"));
    }

    private void record(EventType type, UUID id, EventSubject.Kind kind, Map<String, String> details) {
        ports.useCases().record(type, Actor.staff(member.id()), new EventSubject(kind, id), details);
    }
}
