package org.customerportal.user;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;

/**
 * Where portal users are kept. Implementations are safe for concurrent use and prove their promises by passing
 * {@code PortalUserRepositoryContract}.
 */
public interface PortalUserRepository {

    /**
     * Stores a user for the first time.
     *
     * @return the user as now stored, at version 1
     * @throws DuplicateException {@code user.email} if the canonical address is taken, {@code user.number} if the number
     *     is, {@code user.id} if the id is; the stored user stays as it was
     */
    PortalUser add(PortalUser user);

    /**
     * Replaces the stored user, its attributes as a whole included, if it is still at {@code user.version()}. Of several writers
     * holding the same version exactly one succeeds.
     *
     * @return the user as now stored, one version ahead
     * @throws StaleVersionException if the stored user has moved on or is gone; nothing is written
     * @throws DuplicateException {@code user.email} if another user holds the canonical address, {@code user.number} if one
     *     holds the number; nothing is written
     */
    PortalUser replace(PortalUser user);

    /** Returns the user with this id. */
    Optional<PortalUser> find(PortalUserId id);

    /** Returns the user whose canonical address equals that of {@code email}; no other collation is applied. */
    Optional<PortalUser> find(EmailAddress email);

    /**
     * Returns those of the named users who exist, in no particular order.
     *
     * @param ids at most 200
     */
    List<PortalUser> findAll(Collection<PortalUserId> ids);

    /**
     * Returns users whose canonical addresses begin so, in no particular order. Of more than {@code limit}, which ones is
     * open. Characters are compared by code point, and none stands for others.
     *
     * @param beginning as {@link EmailAddress#beginning} returns it
     * @param limit 1 to 200
     */
    List<PortalUser> startingWith(String beginning, int limit);

    /** Returns users, latest created first, ties by id descending; at most {@link Slice#limit()}. */
    List<PortalUser> list(Slice slice);
}
