package org.customerportal.organization;

import java.util.List;
import java.util.Optional;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.user.PortalUserId;

/**
 * Where memberships are kept. Implementations are safe for concurrent use and prove their promises by passing
 * {@code MembershipRepositoryContract}.
 */
public interface MembershipRepository {

    /** The most organizations one user belongs to. */
    int MAX_PER_USER = 100;

    /**
     * Stores a membership for the first time.
     *
     * @return the membership as now stored, at version 1
     * @throws DuplicateException {@code membership} if the user already belongs to the organization; that membership stays
     *     as it was
     */
    Membership add(Membership membership);

    /**
     * Replaces the stored membership of the same user and organization if it is still at {@code membership.version()}. Of
     * several writers holding the same version exactly one succeeds.
     *
     * @return the membership as now stored, one version ahead
     * @throws StaleVersionException if the stored one has moved on or is gone; nothing is written
     */
    Membership replace(Membership membership);

    /** Ends the membership; says whether there was one. */
    boolean remove(PortalUserId user, OrganizationId organization);

    /** Returns the user's membership in this organization. */
    Optional<Membership> find(PortalUserId user, OrganizationId organization);

    /** Returns the user's memberships, oldest first, ties by organization id; at most {@value #MAX_PER_USER}. */
    List<Membership> of(PortalUserId user);

    /**
     * Returns those of {@link #of(PortalUserId)} that are in force: all but those to organizations that are stored and
     * not {@linkplain OrganizationState#ACTIVE active}. In the same order, and at most as many.
     */
    List<Membership> inForce(PortalUserId user);

    /**
     * Returns the members of an organization, oldest membership first, ties by user id.
     *
     * @param limit 1 to 1000
     */
    List<Membership> of(OrganizationId organization, int limit);
}
