package org.customerportal.visibility.desk;

import org.customerportal.event.UseCases;
import org.customerportal.filter.FilterCatalog;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestRepository;
import org.customerportal.user.PortalUserRepository;

/**
 * What the desk stands on.
 *
 * @param filters the filters of the tenant
 * @param memberships who belongs where, and what is shared with them
 * @param users the people
 * @param requests the requests
 * @param involvements whom requests concern beside their requesters
 * @param useCases the door to transaction, time and log
 */
public record VisibilityPorts(
        FilterCatalog filters,
        MembershipRepository memberships,
        PortalUserRepository users,
        RequestRepository requests,
        InvolvementRepository involvements,
        UseCases useCases) {}
