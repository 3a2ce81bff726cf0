package org.customerportal.visibility.desk;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.customerportal.filter.Filter;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.user.PortalUserId;

/** A change of who sees what, to be tried before it is made. */
public sealed interface VisibilityChange {

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(Function<OfFilter, R> filter, Function<OfSharing, R> sharing);

    /**
     * A filter says something else, wherever it is named: in memberships, in a portal's filter or in its denials.
     *
     * @param key the filter, which need not exist yet
     * @param condition what it would say
     */
    record OfFilter(FilterKey key, Filter condition) implements VisibilityChange {

        public OfFilter {
            requireNonNull(key, "key");
            requireNonNull(condition, "condition");
        }

        @Override
        public <R> R fold(Function<OfFilter, R> filter, Function<OfSharing, R> sharing) {
            return filter.apply(this);
        }
    }

    /**
     * A member is shared more or less.
     *
     * @param user the member
     * @param organization of this organization
     * @param sharing what would be shared
     */
    record OfSharing(PortalUserId user, OrganizationId organization, Sharing sharing) implements VisibilityChange {

        public OfSharing {
            requireNonNull(user, "user");
            requireNonNull(organization, "organization");
            requireNonNull(sharing, "sharing");
        }

        @Override
        public <R> R fold(Function<OfFilter, R> filter, Function<OfSharing, R> sharings) {
            return sharings.apply(this);
        }
    }
}
