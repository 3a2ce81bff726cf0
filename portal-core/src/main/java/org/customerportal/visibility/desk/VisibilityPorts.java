package org.customerportal.visibility.desk;

import org.customerportal.event.UseCases;
import org.customerportal.filter.FilterCatalog;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestRepository;
import org.customerportal.trait.KnownTraits;
import org.customerportal.user.PortalUserRepository;

/**
 * What the desk stands on.
 *
 * @param filters the filters of the tenant
 * @param traits what the host has named for them
 * @param memberships who belongs where, and what is shared with them
 * @param users the people
 * @param organizations the companies
 * @param requests the requests
 * @param involvements whom requests concern beside their requesters
 * @param useCases the door to transaction, time and log
 */
public record VisibilityPorts(
        FilterCatalog filters,
        KnownTraits traits,
        MembershipRepository memberships,
        PortalUserRepository users,
        OrganizationRepository organizations,
        RequestRepository requests,
        InvolvementRepository involvements,
        UseCases useCases) {}
