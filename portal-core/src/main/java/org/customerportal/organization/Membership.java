package org.customerportal.organization;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.customerportal.user.PortalUserId;

/**
 * A portal user's place in an organization; there is at most one for each pair.
 *
 * @param user who belongs
 * @param organization to which organization
 * @param role as what
 * @param sharing how much of the organization's requests the member sees
 * @param since when the membership began
 * @param version 0 until first stored
 */
public record Membership(
        PortalUserId user, OrganizationId organization, Role role, Sharing sharing, Instant since, long version) {

    public Membership {
        requireNonNull(user, "user");
        requireNonNull(organization, "organization");
        requireNonNull(role, "role");
        requireNonNull(sharing, "sharing");
        requireNonNull(since, "since");
    }

    /** Returns this membership with another role and sharing. */
    public Membership with(Role newRole, Sharing newSharing) {
        return new Membership(user, organization, newRole, newSharing, since, version);
    }

    /** Returns this membership as one of another organization, which no repository has seen yet. */
    public Membership in(OrganizationId other) {
        return new Membership(user, other, role, sharing, since, 0);
    }

    /** Returns role and sharing as events tell them: codes, and the key of a filter. */
    public String summary() {
        String shared = sharing.fold(
                () -> "OWN",
                whole -> whole.commenting() ? "ORGANIZATION" : "ORGANIZATION_READ_ONLY",
                some -> (some.commenting() ? "FILTER " : "FILTER_READ_ONLY ")
                        + some.filter().value());
        return role + " " + shared;
    }

    /** Returns this membership one version ahead; repositories call it once a change is stored. */
    public Membership nextVersion() {
        return new Membership(user, organization, role, sharing, since, version + 1);
    }
}
