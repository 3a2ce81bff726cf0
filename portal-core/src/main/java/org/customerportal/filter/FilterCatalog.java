package org.customerportal.filter;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.organization.FilterKey;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.StaleVersionException;

/**
 * All filters of one tenant: those given in code, which nobody can change, and those that staff edit. A key lives in one
 * home; if both have it, because the code learned it later, the code wins. Thread-safe.
 */
public final class FilterCatalog {

    private final Map<FilterKey, VisibilityFilter> given;
    private final VisibilityFilterRepository stored;

    /**
     * Makes a catalog.
     *
     * @param given the filters given in code, with distinct keys
     * @param stored the filters that staff edit
     * @throws IllegalArgumentException if two given filters share a key
     */
    public FilterCatalog(Collection<VisibilityFilter> given, VisibilityFilterRepository stored) {
        Map<FilterKey, VisibilityFilter> byKey = new LinkedHashMap<>();
        for (VisibilityFilter filter : given) {
            if (byKey.put(filter.key(), filter) != null) {
                throw new IllegalArgumentException(
                        "two filters share the key " + filter.key().value());
            }
        }
        this.given = Collections.unmodifiableMap(byKey);
        this.stored = stored;
    }

    /** Says whether the filter with this key is given in code, so that nobody can change it. */
    public boolean isGiven(FilterKey key) {
        return given.containsKey(key);
    }

    /** Returns the filter with this key. */
    public Optional<VisibilityFilter> find(FilterKey key) {
        return Optional.ofNullable(given.get(key)).or(() -> stored.find(key));
    }

    /**
     * Returns those of the named filters that exist, in no particular order.
     *
     * @param keys at most 200
     */
    public List<VisibilityFilter> findAll(Collection<FilterKey> keys) {
        Set<FilterKey> elsewhere = keys.stream().filter(key -> !isGiven(key)).collect(Collectors.toSet());
        Stream<VisibilityFilter> here = keys.stream().distinct().flatMap(key -> Stream.ofNullable(given.get(key)));
        return Stream.concat(here, elsewhere.isEmpty() ? Stream.of() : stored.findAll(elsewhere).stream())
                .toList();
    }

    /**
     * Returns what those of the named filters say that exist.
     *
     * @param keys at most 200
     */
    public Map<FilterKey, Filter> conditions(Set<FilterKey> keys) {
        return findAll(keys).stream()
                .collect(Collectors.toUnmodifiableMap(VisibilityFilter::key, VisibilityFilter::condition));
    }

    /** Returns all filters by key ascending; of the stored ones the first {@value VisibilityFilterRepository#MAX_LISTED}. */
    public List<VisibilityFilter> list() {
        Stream<VisibilityFilter> edited = stored.list().stream().filter(filter -> !isGiven(filter.key()));
        return Stream.concat(given.values().stream(), edited)
                .sorted(Comparator.comparing(filter -> filter.key().value()))
                .toList();
    }

    /**
     * Stores a filter for the first time.
     *
     * @return the filter as now stored
     * @throws DuplicateException {@code filter.key} if the key is taken, by code or by a stored filter
     */
    public VisibilityFilter add(VisibilityFilter filter) {
        if (isGiven(filter.key())) {
            throw new DuplicateException("filter.key");
        }
        return stored.add(filter);
    }

    /**
     * Replaces a stored filter.
     *
     * @return the filter as now stored
     * @throws NotAllowedException {@code FILTER_GIVEN_IN_CODE} if it is given in code
     * @throws StaleVersionException if the stored one has moved on or is gone; nothing is written
     */
    public VisibilityFilter replace(VisibilityFilter filter) {
        if (isGiven(filter.key())) {
            throw new NotAllowedException("FILTER_GIVEN_IN_CODE");
        }
        return stored.replace(filter);
    }
}
