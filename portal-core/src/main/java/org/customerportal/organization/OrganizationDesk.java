package org.customerportal.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.problem.NotFoundException;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
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
     * Adds an organization. With an idempotency key the same call gives the same organization however often it is made.
     *
     * @throws org.customerportal.problem.InvalidInputException if a property does not fit
     * @throws org.customerportal.problem.DuplicateException {@code organization.number} if another one holds the number
     */
    public Organization add(AddOrganization command) {
        member.require(StaffRight.MANAGE_PEOPLE);
        ports.rules().check(command);
        String owner = "organization:staff:" + member.id().value();
        List<String> input = List.of(command.name(), command.number());
        return get(new OrganizationId(ports.idempotency().once(owner, command.key(), input, () -> store(command))));
    }

    /**
     * Changes what a member is and sees. It counts from the member's next call on.
     *
     * @throws NotFoundException if the user does not belong to the organization
     */
    public Membership change(PortalUserId user, OrganizationId organization, Role role, Sharing sharing) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> {
            Membership before =
                    ports.memberships().find(user, organization).orElseThrow(() -> new NotFoundException("membership"));
            Membership after = ports.memberships().replace(before.with(role, sharing));
            Map<String, String> change = Map.of(
                    "organization", organization.value().toString(), "from", before.summary(), "to", after.summary());
            record(EventType.MEMBERSHIP_CHANGED, user.value(), EventSubject.Kind.USER, change);
            return after;
        });
    }

    private UUID store(AddOrganization command) {
        Organization added = ports.organizations()
                .add(new Organization(
                        new OrganizationId(ports.useCases().newId()),
                        command.name(),
                        Optional.of(command.number()),
                        ports.useCases().now(),
                        0));
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

    private Organization find(OrganizationId id) {
        return ports.organizations().find(id).orElseThrow(() -> new NotFoundException("organization"));
    }

    private void record(EventType type, UUID id, EventSubject.Kind kind, Map<String, String> details) {
        ports.useCases().record(type, Actor.staff(member.id()), new EventSubject(kind, id), details);
    }
}
