package org.customerportal.portal;

import java.util.Collection;
import java.util.Set;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;

/**
 * Who cannot sign in to a portal without a second factor. Whoever has none sets one up at the next sign-in.
 *
 * @param everybody whether all must
 * @param roles whoever has one of these anywhere must
 * @param organizations whoever belongs to one of these must
 */
public record SecondFactorPolicy(boolean everybody, Set<Role> roles, Set<OrganizationId> organizations) {

    /** Nobody must; everybody may. */
    public static final SecondFactorPolicy OPTIONAL = new SecondFactorPolicy(false, Set.of(), Set.of());

    /** Everybody must. */
    public static final SecondFactorPolicy REQUIRED = new SecondFactorPolicy(true, Set.of(), Set.of());

    public SecondFactorPolicy {
        roles = Set.copyOf(roles);
        organizations = Set.copyOf(organizations);
    }

    /** Returns a policy under which these must. */
    public static SecondFactorPolicy of(Set<Role> roles, Set<OrganizationId> organizations) {
        return new SecondFactorPolicy(false, roles, organizations);
    }

    /** Says whether somebody with these memberships must. */
    public boolean requires(Collection<Membership> memberships) {
        return everybody
                || memberships.stream()
                        .anyMatch(membership ->
                                roles.contains(membership.role()) || organizations.contains(membership.organization()));
    }
}
