package org.customerportal.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.filter.VisibilityFilterRepository;
import org.customerportal.organization.FilterKey;
import org.customerportal.problem.StaleVersionException;

final class JpaVisibilityFilterRepository implements VisibilityFilterRepository {

    private static final Uniques TAKEN = Uniques.key("filter.key");

    private final Rows rows;

    JpaVisibilityFilterRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public VisibilityFilter add(VisibilityFilter filter) {
        VisibilityFilter stored = filter.nextVersion();
        rows.insert(TAKEN, FilterEntity.of(rows.tenant(), stored));
        return stored;
    }

    @Override
    public VisibilityFilter replace(VisibilityFilter filter) {
        VisibilityFilter next = filter.nextVersion();
        int replaced = FilterEntity.of(rows.tenant(), next)
                .fill(rows.update(FilterEntity.class))
                .where("r.filterKey = ? and r.version = ?", filter.key().value(), filter.version());
        if (replaced == 0) {
            throw new StaleVersionException("filter", filter.version());
        }
        return next;
    }

    @Override
    public Optional<VisibilityFilter> find(FilterKey key) {
        return rows.from(FilterEntity.class).and("r.filterKey = ?", key.value()).first(FilterEntity::filter);
    }

    @Override
    public List<VisibilityFilter> findAll(Collection<FilterKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return rows.from(FilterEntity.class)
                .in("r.filterKey", keys.stream().map(FilterKey::value).toList())
                .list(FilterEntity::filter);
    }

    @Override
    public List<VisibilityFilter> list() {
        return rows.from(FilterEntity.class)
                .orderBy("r.filterKey")
                .limit(MAX_LISTED)
                .list(FilterEntity::filter);
    }
}
