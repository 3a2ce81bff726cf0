package org.customerportal.visibility.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.customerportal.filter.Filter;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Membership;
import org.customerportal.visibility.CustomerViewers;

/** Makes viewers of people, by what is stored and by what would be. */
record Looks(VisibilityPorts ports) {

    /** Returns how people look now. */
    CustomerViewers now() {
        return new CustomerViewers(ports.memberships()::inForce, ports.filters()::conditions, ports.useCases()::now);
    }

    /** Returns how people would look after a change that nobody has made. */
    CustomerViewers imagining(VisibilityChange change) {
        return change.fold(
                filter -> new CustomerViewers(
                        ports.memberships()::inForce,
                        named -> {
                            Set<FilterKey> others = new HashSet<>(named);
                            boolean meant = others.remove(filter.key());
                            Map<FilterKey, Filter> found =
                                    new HashMap<>(ports.filters().conditions(others));
                            if (meant) {
                                found.put(filter.key(), filter.condition());
                            }
                            return found;
                        },
                        ports.useCases()::now),
                sharing -> new CustomerViewers(
                        user -> ports.memberships().inForce(user).stream()
                                .map(membership -> with(membership, sharing))
                                .toList(),
                        ports.filters()::conditions,
                        ports.useCases()::now));
    }

    private static Membership with(Membership membership, VisibilityChange.OfSharing change) {
        return membership.user().equals(change.user())
                        && membership.organization().equals(change.organization())
                ? membership.with(membership.role(), change.sharing())
                : membership;
    }
}
