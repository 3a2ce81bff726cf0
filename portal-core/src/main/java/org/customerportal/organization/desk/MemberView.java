package org.customerportal.organization.desk;

import java.time.Instant;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.user.PortalUserId;

/**
 * A member of an organization as staff see them.
 *
 * @param user the person's id
 * @param name how to name the person: the name, or the address while there is none
 * @param email as written
 * @param role as what the person belongs
 * @param sharing how much of the organization's requests the person sees
 * @param since when the membership began
 */
public record MemberView(PortalUserId user, String name, String email, Role role, Sharing sharing, Instant since) {}
