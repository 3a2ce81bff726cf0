package org.customerportal.visibility;

import static java.util.Objects.requireNonNull;

import org.customerportal.organization.OrganizationId;
import org.customerportal.user.PortalUserId;

/**
 * What the visibility rule looks at.
 *
 * @param requester who asked
 * @param organization for which organization
 * @param staffOnly whether the request does not exist for customers
 */
public record RequestFacts(PortalUserId requester, OrganizationId organization, boolean staffOnly) {

    public RequestFacts {
        requireNonNull(requester, "requester");
        requireNonNull(organization, "organization");
    }
}
