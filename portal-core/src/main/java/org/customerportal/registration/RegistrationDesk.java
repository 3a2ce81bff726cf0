package org.customerportal.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;

/** What staff with the right to manage people do with self-registration. */
public final class RegistrationDesk {

    private final StaffMember member;
    private final RegistrationPorts ports;
    private final RegistrationOffice office;

    /** Makes the service for this person of the host. */
    public RegistrationDesk(StaffMember member, RegistrationPorts ports) {
        this.member = member;
        this.ports = ports;
        this.office = new RegistrationOffice(ports);
    }

    /**
     * Returns the domains whose people may register for this organization, oldest entry first; at most
     * {@value RegistrationDomainRepository#MOST_LISTED}.
     *
     * @throws NotFoundException if there is no such organization
     */
    public List<RegistrationDomain> domains(OrganizationId organization) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> ports.domains().of(known(organization)));
    }

    /**
     * Lets people whose addresses are at exactly this domain register for an organization, in every portal that has
     * self-registration. Staff answer for it that nobody else gets an address there.
     *
     * @param typed the domain as a person types it
     * @throws NotFoundException if there is no such organization
     * @throws InvalidInputException at {@code domain}: {@code malformed}, {@code taken} if an organization has it, or
     *     {@code too-many}
     */
    public RegistrationDomain addDomain(OrganizationId organization, String typed) {
        member.require(StaffRight.MANAGE_PEOPLE);
        String domain = RegistrationDomain.parse(typed)
                .orElseThrow(() -> new InvalidInputException(Violation.of("domain", "malformed")));
        try {
            return ports.useCases().run(() -> {
                int most = RegistrationDomainRepository.MOST_LISTED;
                if (ports.domains().of(known(organization)).size() >= most) {
                    throw new InvalidInputException(Violation.of("domain", "too-many", "max", most));
                }
                RegistrationDomain added = new RegistrationDomain(
                        ports.useCases().newId(),
                        domain,
                        organization,
                        ports.useCases().now());
                ports.domains().add(added);
                record(EventType.REGISTRATION_DOMAIN_ADDED, organization);
                return added;
            });
        } catch (DuplicateException taken) {
            throw new InvalidInputException(Violation.of("domain", "taken"));
        }
    }

    /**
     * Takes a domain away. Links that were sent for it work no more; who waits already still waits.
     *
     * @throws NotFoundException if the organization has no such domain
     */
    public void removeDomain(OrganizationId organization, UUID domain) {
        member.require(StaffRight.MANAGE_PEOPLE);
        ports.useCases().run(() -> {
            if (!ports.domains().remove(domain, organization)) {
                throw new NotFoundException("domain");
            }
            record(EventType.REGISTRATION_DOMAIN_REMOVED, organization);
            return domain;
        });
    }

    /**
     * Returns who waits to be let in, latest asked first.
     *
     * @param organization only for this one; empty for all
     */
    public Page<RegistrationView> waiting(Optional<OrganizationId> organization, PageRequest page) {
        member.require(StaffRight.MANAGE_PEOPLE);
        String query = "registrations|%s|staff:%s"
                .formatted(
                        organization.map(known -> known.value().toString()).orElse("all"),
                        member.id().value());
        return ports.useCases().run(() -> office.waiting(organization, page, query));
    }

    /**
     * Lets somebody in who waits; an invitation goes out.
     *
     * @throws NotFoundException if nobody ever waited under this id, or the time is over
     * @throws NotAllowedException {@code NOT_WAITING} if somebody has decided; {@code ORGANIZATION_DISABLED},
     *     {@code USER_DISABLED} or {@code PORTAL_GONE}: the registration still waits
     */
    public void approve(RegistrationId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        office.approve(id, Actor.staff(member.id()), organization -> {});
    }

    /**
     * Turns somebody away who waits; a mail says so.
     *
     * @throws NotFoundException if nobody ever waited under this id, or the time is over
     * @throws NotAllowedException {@code NOT_WAITING} if somebody has decided
     */
    public void decline(RegistrationId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        office.decline(id, Actor.staff(member.id()), organization -> {});
    }

    private OrganizationId known(OrganizationId organization) {
        return ports.people()
                .organizations()
                .find(organization)
                .filter(found -> found.mergedInto().isEmpty())
                .orElseThrow(() -> new NotFoundException("organization"))
                .id();
    }

    private void record(EventType type, OrganizationId organization) {
        ports.useCases()
                .record(
                        type,
                        Actor.staff(member.id()),
                        new EventSubject(EventSubject.Kind.ORGANIZATION, organization.value()),
                        Map.of());
    }
}
