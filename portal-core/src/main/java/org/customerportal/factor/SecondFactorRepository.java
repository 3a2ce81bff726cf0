package org.customerportal.factor;

import java.util.Optional;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.user.PortalUserId;

/**
 * Where second factors are kept, at most one for each user. Implementations are safe for concurrent use on any number of nodes
 * and prove their promises by passing {@code SecondFactorRepositoryContract}.
 */
public interface SecondFactorRepository {

    /** Returns the user's factor, in force or not. */
    Optional<SecondFactor> find(PortalUserId user);

    /**
     * Stores a factor for the first time.
     *
     * @return the factor as now stored, at version 1
     * @throws DuplicateException {@code factor.user} if the user has one; of several callers at once exactly one succeeds
     */
    SecondFactor add(SecondFactor factor);

    /**
     * Replaces the stored factor if it is still at {@code factor.version()}. Of several writers holding the same version
     * exactly one succeeds, so that no code counts twice.
     *
     * @return the factor as now stored, one version ahead
     * @throws StaleVersionException if the stored one has moved on or is gone; nothing is written
     */
    SecondFactor replace(SecondFactor factor);

    /** Removes the user's factor; says whether there was one. */
    boolean remove(PortalUserId user);
}
