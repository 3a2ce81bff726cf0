package org.customerportal.visibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerportal.flow.FlowKey;
import org.customerportal.organization.FilterKey;

/**
 * What a portal shows and withholds, whoever looks. A filter that is named here and does not exist shows nothing: where a
 * rule is lost, nobody gains by it.
 *
 * @param filter narrows everything that the portal shows, own requests included
 * @param denials withhold what colleagues share, never anybody's own requests; at most {@value #MAX_DENIALS}
 * @param confidential the flows whose requests are never shared, those submitted earlier included
 */
public record VisibilityPolicy(Optional<FilterKey> filter, List<FilterKey> denials, Set<FlowKey> confidential) {

    /** The most denials. */
    public static final int MAX_DENIALS = 10;

    /** Withholds nothing. */
    public static final VisibilityPolicy OPEN = new VisibilityPolicy(Optional.empty(), List.of(), Set.of());

    public VisibilityPolicy {
        requireNonNull(filter, "filter");
        denials = List.copyOf(denials);
        confidential = Set.copyOf(confidential);
        if (denials.size() > MAX_DENIALS) {
            throw new IllegalArgumentException("at most " + MAX_DENIALS + " denials");
        }
    }

    /** Returns this policy with a filter that narrows everything the portal shows. */
    public VisibilityPolicy narrowedBy(FilterKey narrowing) {
        return new VisibilityPolicy(Optional.of(narrowing), denials, confidential);
    }

    /** Returns this policy with these denials. */
    public VisibilityPolicy denying(FilterKey... withheld) {
        return new VisibilityPolicy(filter, List.of(withheld), confidential);
    }

    /** Returns this policy with these confidential flows. */
    public VisibilityPolicy keepingConfidential(FlowKey... flows) {
        return new VisibilityPolicy(filter, denials, Set.of(flows));
    }
}
