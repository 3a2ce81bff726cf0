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
 */
record Onlooker(
        PortalUserId user,
        List<Membership> memberships,
        Optional<Filter> narrowing,
        Filter shared,
        Optional<Filter> denied,
        List<FlowKey> confidential) {

    static final Sharing FILTERED = Sharing.filtered(new FilterKey("shared"));

    CustomerViewer viewer() {
        Map<FilterKey, Filter> filters = new HashMap<>(Map.of(new FilterKey("shared"), shared));
        VisibilityPolicy policy = VisibilityPolicy.OPEN.keepingConfidential(confidential.toArray(new FlowKey[0]));
        if (narrowing.isPresent()) {
            policy = policy.narrowedBy(new FilterKey("narrowing"));
            filters.put(new FilterKey("narrowing"), narrowing.get());
        }
        if (denied.isPresent()) {
            policy = policy.denying(new FilterKey("denied"));
            filters.put(new FilterKey("denied"), denied.get());
        }
        return new CustomerViewer(user, memberships, new VisibilityRules(policy, filters, Vocabulary.NOW));
    }
}
