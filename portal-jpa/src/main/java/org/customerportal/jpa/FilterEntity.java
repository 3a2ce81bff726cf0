package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.customerportal.filter.Filter;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.json.Json;
import org.customerportal.organization.FilterKey;

/** A visibility filter as a row. */
@Entity(name = "portal_filter")
@Table(name = "portal_filter")
@IdClass(FilterEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class FilterEntity {

    @Id
    String tenant;

    @Id
    @Column(name = "filter_key")
    String filterKey;

    /** As JSON. */
    @Column(name = "filter_name", length = Json.MAX_LENGTH)
    String filterName;

    /** As JSON. */
    @Column(name = "filter_condition", length = Json.MAX_LENGTH)
    String filterCondition;

    @Column(name = "changed_at")
    long changedAt;

    long version;

    static FilterEntity of(String tenant, VisibilityFilter filter) {
        FilterEntity row = new FilterEntity();
        row.tenant = tenant;
        row.filterKey = filter.key().value();
        row.filterName = LocalizedTextJson.write(filter.name());
        row.filterCondition = filter.condition().toJson();
        row.changedAt = Micros.of(filter.changedAt());
        row.version = filter.version();
        return row;
    }

    /** Sets every attribute but the key to those of this row. */
    Change fill(Change change) {
        return change.set("filterName", filterName)
                .set("filterCondition", filterCondition)
                .set("changedAt", changedAt)
                .set("version", version);
    }

    VisibilityFilter filter() {
        return new VisibilityFilter(
                new FilterKey(filterKey),
                LocalizedTextJson.read(filterName),
                Filter.fromJson(filterCondition),
                Micros.instant(changedAt),
                version);
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        String filterKey;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && tenant.equals(key.tenant) && filterKey.equals(key.filterKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, filterKey);
        }
    }
}
