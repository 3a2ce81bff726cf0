package org.customerportal.visibility;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.customerportal.filter.Filter;
import org.customerportal.organization.FilterKey;

/**
 * Everything but the viewer that decides what a customer sees at one moment.
 *
 * @param policy what the portal shows and withholds
 * @param filters the filters that the policy and the viewer's memberships name; one that is missing shows nothing
 * @param now the moment for filters such as "within 90 days"
 */
public record VisibilityRules(VisibilityPolicy policy, Map<FilterKey, Filter> filters, Instant now) {

    /** The rules of a portal that withholds nothing, for viewers whose sharing names no filter. */
    public static final VisibilityRules OPEN = new VisibilityRules(VisibilityPolicy.OPEN, Map.of(), Instant.EPOCH);

    public VisibilityRules {
        requireNonNull(policy, "policy");
        requireNonNull(now, "now");
        filters = Map.copyOf(filters);
    }

    Optional<Filter> filter(FilterKey key) {
        return Optional.ofNullable(filters.get(key));
    }
}
