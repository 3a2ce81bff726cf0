package org.customerportal.organization.desk;

import org.customerportal.event.UseCases;
import org.customerportal.idempotency.Idempotency;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.problem.InputRules;
import org.customerportal.user.PortalUserRepository;

/**
 * What the desk stands on.
 *
 * @param organizations the companies
 * @param memberships who belongs to them
 * @param users the people
 * @param rules checks commands
 * @param idempotency lets a repeated call add nothing
 * @param useCases the door to transaction, time and log
 */
public record OrganizationPorts(
        OrganizationRepository organizations,
        MembershipRepository memberships,
        PortalUserRepository users,
        InputRules rules,
        Idempotency idempotency,
        UseCases useCases) {}
