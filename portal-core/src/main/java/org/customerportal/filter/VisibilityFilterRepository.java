package org.customerportal.filter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.customerportal.organization.FilterKey;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;

/**
 * Where the filters that staff edit are kept. Implementations are safe for concurrent use and prove their promises by passing
 * {@code VisibilityFilterRepositoryContract}.
 */
public interface VisibilityFilterRepository {

    /** The most filters that are listed. */
    int MAX_LISTED = 500;

    /**
     * Stores a filter for the first time.
     *
     * @return the filter as now stored, at version 1
     * @throws DuplicateException {@code filter.key} if the key is taken; the stored one stays as it was
     */
    VisibilityFilter add(VisibilityFilter filter);

    /**
     * Replaces the stored filter if it is still at {@code filter.version()}. Of several writers holding the same version
     * exactly one succeeds.
     *
     * @return the filter as now stored, one version ahead
     * @throws StaleVersionException if the stored one has moved on or is gone; nothing is written
     */
    VisibilityFilter replace(VisibilityFilter filter);

    /** Returns the filter with this key. */
    Optional<VisibilityFilter> find(FilterKey key);

    /**
     * Returns those of the named filters that exist, in no particular order.
     *
     * @param keys at most 200
     */
    List<VisibilityFilter> findAll(Collection<FilterKey> keys);

    /** Returns the filters by key ascending, compared by code points; at most {@value #MAX_LISTED}, the first ones. */
    List<VisibilityFilter> list();
}
