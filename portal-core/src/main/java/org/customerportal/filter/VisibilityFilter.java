package org.customerportal.filter;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.customerportal.organization.FilterKey;
import org.customerportal.text.LocalizedText;

/**
 * A filter under a name, for memberships and portals to refer to. Immutable: a change returns a new value; only repositories
 * advance the version.
 *
 * @param key names the filter
 * @param name what people read
 * @param condition which requests it lets through
 * @param changedAt when it was last changed
 * @param version 0 until first stored, and for ever if it is given in code
 */
public record VisibilityFilter(FilterKey key, LocalizedText name, Filter condition, Instant changedAt, long version) {

    public VisibilityFilter {
        requireNonNull(key, "key");
        requireNonNull(name, "name");
        requireNonNull(condition, "condition");
        requireNonNull(changedAt, "changedAt");
    }

    /** Returns a filter that is given in code. */
    public static VisibilityFilter of(String key, LocalizedText name, Filter condition) {
        return new VisibilityFilter(new FilterKey(key), name, condition, Instant.EPOCH, 0);
    }

    /** Returns this filter with another name and condition. */
    public VisibilityFilter changed(LocalizedText newName, Filter newCondition, Instant now) {
        return new VisibilityFilter(key, newName, newCondition, now, version);
    }

    /** Returns this filter one version ahead; repositories call it once a change is stored. */
    public VisibilityFilter nextVersion() {
        return new VisibilityFilter(key, name, condition, changedAt, version + 1);
    }
}
