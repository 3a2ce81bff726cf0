package org.customerportal.account;

import java.util.List;
import org.customerportal.event.UseCases;
import org.customerportal.organization.Membership;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.problem.InputRules;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;

/**
 * What the services of this room stand on.
 *
 * @param users the people
 * @param memberships where they belong
 * @param organizations the companies
 * @param rules checks commands
 * @param useCases the door to transaction, time and log
 */
public record AccountPorts(
        PortalUserRepository users,
        MembershipRepository memberships,
        OrganizationRepository organizations,
        InputRules rules,
        UseCases useCases) {

    List<ProfileView.Belonging> belongings(PortalUserId user) {
        List<Membership> places = memberships.of(user);
        List<Organization> known = organizations.findAll(
                places.stream().map(Membership::organization).toList());
        return places.stream()
                .flatMap(place -> known.stream()
                        .filter(organization -> organization.id().equals(place.organization()))
                        .map(organization -> new ProfileView.Belonging(organization.name(), place.role())))
                .toList();
    }
}
