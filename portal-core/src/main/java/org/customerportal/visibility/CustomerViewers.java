package org.customerportal.visibility;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.customerportal.filter.Filter;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Membership;
import org.customerportal.user.PortalUserId;

/**
 * Makes viewers of portal users from what is stored at the moment of the call: their memberships, and the filters that
 * these and the portal's policy name.
 */
public final class CustomerViewers {

    private final Function<PortalUserId, List<Membership>> memberships;
    private final Function<Set<FilterKey>, Map<FilterKey, Filter>> filters;
    private final Supplier<Instant> now;

    /**
     * Makes the maker.
     *
     * @param memberships finds where a user belongs
     * @param filters finds those of the named filters that exist
     */
    public CustomerViewers(
            Function<PortalUserId, List<Membership>> memberships,
            Function<Set<FilterKey>, Map<FilterKey, Filter>> filters,
            Supplier<Instant> now) {
        this.memberships = memberships;
        this.filters = filters;
        this.now = now;
    }

    /** Returns the user as a viewer in a portal with this policy. */
    public CustomerViewer of(PortalUserId user, VisibilityPolicy policy) {
        List<Membership> belongings = memberships.apply(user);
        Set<FilterKey> named = new HashSet<>(policy.denials());
        policy.filter().ifPresent(named::add);
        belongings.forEach(membership -> membership
                .sharing()
                .<Optional<FilterKey>>fold(
                        Optional::empty, whole -> Optional.empty(), some -> Optional.of(some.filter()))
                .ifPresent(named::add));
        Map<FilterKey, Filter> found = named.isEmpty() ? Map.of() : filters.apply(named);
        return new CustomerViewer(user, belongings, new VisibilityRules(policy, found, now.get()));
    }
}
