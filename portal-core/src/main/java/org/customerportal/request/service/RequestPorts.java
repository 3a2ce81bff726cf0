package org.customerportal.request.service;

import org.customerportal.event.UseCases;
import org.customerportal.flow.FlowCatalog;
import org.customerportal.idempotency.Idempotency;
import org.customerportal.notification.preference.MuteRepository;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.problem.InputRules;
import org.customerportal.request.Facts;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestNumbers;
import org.customerportal.request.RequestRepository;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.user.PortalUserRepository;

/**
 * What the services of this room stand on.
 *
 * @param requests the requests
 * @param involvements whom they concern beside their requesters
 * @param numbers counts them
 * @param flows the versions of flows they were submitted with
 * @param mutes who wants to hear nothing more of them
 * @param users the people
 * @param organizations the companies
 * @param staff the people of the host
 * @param rules checks commands
 * @param idempotency makes submitting repeatable
 * @param useCases the door to transaction, time and log
 */
public record RequestPorts(
        RequestRepository requests,
        InvolvementRepository involvements,
        RequestNumbers numbers,
        FlowCatalog flows,
        MuteRepository mutes,
        PortalUserRepository users,
        OrganizationRepository organizations,
        StaffDirectory staff,
        InputRules rules,
        Idempotency idempotency,
        UseCases useCases) {

    /** Returns who gathers what the visibility rule looks at. */
    public Facts facts() {
        return new Facts(organizations, users);
    }
}
