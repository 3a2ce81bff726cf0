package org.customerportal.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;

/**
 * Where customer organizations are kept. Implementations are safe for concurrent use and prove their promises by passing
 * {@code OrganizationRepositoryContract}.
 */
public interface OrganizationRepository {

    /**
     * Stores an organization for the first time.
     *
     * @return the organization as now stored, at version 1
     * @throws DuplicateException {@code organization.number} if the number is taken, {@code organization.id} if the id is;
     *     the stored one stays as it was
     */
    Organization add(Organization organization);

    /**
     * Replaces the stored organization, its attributes as a whole included, if it is still at {@code organization.version()}. Of several writers holding the
     * same version exactly one succeeds.
     *
     * @return the organization as now stored, one version ahead
     * @throws StaleVersionException if the stored one has moved on or is gone; nothing is written
     * @throws DuplicateException {@code organization.number} if another one holds the number; nothing is written
     */
    Organization replace(Organization organization);

    /** Returns the organization with this id. */
    Optional<Organization> find(OrganizationId id);

    /** Says whether there is such an organization whose memberships are in force. */
    default boolean isActive(OrganizationId id) {
        return find(id).filter(Organization::isActive).isPresent();
    }

    /**
     * Says whether there is such an organization whose memberships are in force. If so, it stays as it is until the unit of work
     * ends: whoever would change it waits, and others who hold it do not.
     */
    boolean hold(OrganizationId id);

    /**
     * Returns those of the named organizations that exist, in no particular order.
     *
     * @param ids at most 200
     */
    List<Organization> findAll(Collection<OrganizationId> ids);

    /** Returns organizations, latest created first, ties by id descending; at most {@link Slice#limit()}. */
    List<Organization> list(Slice slice);
}
