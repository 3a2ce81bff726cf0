package org.customerportal.inmemory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.filter.VisibilityFilterRepository;
import org.customerportal.organization.FilterKey;

final class InMemoryVisibilityFilterRepository implements VisibilityFilterRepository {

    // Keys are letters, digits and hyphens, so that every one of them lies between these two.
    private static final String LOWEST = "";
    private static final String HIGHEST = "~";

    private static final Index<String, VisibilityFilter> BY_KEY =
            Index.unique("filter.key", filter -> filter.key().value());
    private static final VersionedTable<VisibilityFilter> FILTERS = new VersionedTable<>(
            "filter", VisibilityFilter::version, VisibilityFilter::nextVersion, new Table<>(List.of(BY_KEY)));

    private final InMemoryUnitOfWork work;

    InMemoryVisibilityFilterRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public VisibilityFilter add(VisibilityFilter filter) {
        return work.write(unit -> FILTERS.add(unit, filter));
    }

    @Override
    public VisibilityFilter replace(VisibilityFilter filter) {
        return work.write(unit -> FILTERS.replace(unit, filter));
    }

    @Override
    public Optional<VisibilityFilter> find(FilterKey key) {
        return work.read().find(BY_KEY, key.value());
    }

    @Override
    public List<VisibilityFilter> findAll(Collection<FilterKey> keys) {
        return work.read().findAll(BY_KEY, keys.stream().map(FilterKey::value));
    }

    @Override
    public List<VisibilityFilter> list() {
        return work.read().between(BY_KEY, LOWEST, HIGHEST).limit(MAX_LISTED).toList();
    }
}
