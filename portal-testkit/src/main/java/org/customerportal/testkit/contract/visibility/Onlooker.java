package org.customerportal.testkit.contract.visibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.filter.Filter;
import org.customerportal.flow.FlowKey;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Sharing;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.VisibilityPolicy;
import org.customerportal.visibility.VisibilityRules;

/**
 * Somebody who looks through filters.
 *
 * @param user who looks
 * @param memberships where the user belongs
 * @param narrowing the portal's filter
 * @param shared the filter that sharing names
 * @param denied what the portal denies
 * @param confidential the flows that are never shared
 * @param imagined what staff think that a filter might say instead
 */
record Onlooker(
        PortalUserId user,
        List<Membership> memberships,
        Optional<Filter> narrowing,
        Filter shared,
        Optional<Filter> denied,
        List<FlowKey> confidential,
        Filter imagined) {

    static final FilterKey SHARED = new FilterKey("shared");
    static final FilterKey NARROWING = new FilterKey("narrowing");
    static final FilterKey DENIED = new FilterKey("denied");
    static final Sharing FILTERED = Sharing.filtered(SHARED);

    CustomerViewer viewer() {
        return viewer(user, memberships, filters());
    }

    /** Returns how somebody looks who belongs there, if filters say this. */
    CustomerViewer viewer(PortalUserId who, List<Membership> belongings, Map<FilterKey, Filter> filters) {
        return new CustomerViewer(who, belongings, new VisibilityRules(policy(), filters, Vocabulary.NOW));
    }

    VisibilityPolicy policy() {
        VisibilityPolicy policy = VisibilityPolicy.OPEN.keepingConfidential(confidential.toArray(new FlowKey[0]));
        if (narrowing.isPresent()) {
            policy = policy.narrowedBy(NARROWING);
        }
        return denied.isPresent() ? policy.denying(DENIED) : policy;
    }

    Map<FilterKey, Filter> filters() {
        Map<FilterKey, Filter> filters = new HashMap<>(Map.of(SHARED, shared));
        narrowing.ifPresent(filter -> filters.put(NARROWING, filter));
        denied.ifPresent(filter -> filters.put(DENIED, filter));
        return filters;
    }

    Onlooker belonging(List<Membership> others) {
        return new Onlooker(user, others, narrowing, shared, denied, confidential, imagined);
    }

    Onlooker narrowed(Optional<Filter> other) {
        return new Onlooker(user, memberships, other, shared, denied, confidential, imagined);
    }

    Onlooker sharing(Filter other) {
        return new Onlooker(user, memberships, narrowing, other, denied, confidential, imagined);
    }

    Onlooker denying(Optional<Filter> other) {
        return new Onlooker(user, memberships, narrowing, shared, other, confidential, imagined);
    }

    Onlooker open() {
        return new Onlooker(user, memberships, narrowing, shared, denied, List.of(), imagined);
    }

    Onlooker imagining(Filter other) {
        return new Onlooker(user, memberships, narrowing, shared, denied, confidential, other);
    }
}
