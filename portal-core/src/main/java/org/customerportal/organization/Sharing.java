package org.customerportal.organization;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.function.Supplier;

/** How much of an organization's requests a member sees beyond the member's own, which are always visible. */
public sealed interface Sharing {

    /** Shares nothing. */
    static Sharing own() {
        return new OwnRequests();
    }

    /** Shares every request of the organization that is not withheld by other rules, for reading and commenting. */
    static Sharing organization() {
        return new OrganizationRequests(true);
    }

    /** Shares those requests of the organization that a filter holds for, for reading and commenting. */
    static Sharing filtered(FilterKey filter) {
        return new FilteredRequests(filter, true);
    }

    /** Says whether nobody who shares so much could see or say more by the other sharing. */
    default boolean covers(Sharing other) {
        return fold(
                () -> other.equals(own()),
                whole -> other.fold(
                        () -> true,
                        part -> whole.commenting() || !part.commenting(),
                        part -> whole.commenting() || !part.commenting()),
                some -> other.fold(
                        () -> true,
                        whole -> false,
                        part -> some.filter().equals(part.filter()) && (some.commenting() || !part.commenting())));
    }

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(Supplier<R> own, Function<OrganizationRequests, R> organization, Function<FilteredRequests, R> filtered);

    /** Nothing beyond the member's own requests. */
    record OwnRequests() implements Sharing {
        @Override
        public <R> R fold(
                Supplier<R> own,
                Function<OrganizationRequests, R> organization,
                Function<FilteredRequests, R> filtered) {
            return own.get();
        }
    }

    /**
     * All requests of the organization.
     *
     * @param commenting whether the member may also comment on what is shared
     */
    record OrganizationRequests(boolean commenting) implements Sharing {
        @Override
        public <R> R fold(
                Supplier<R> own,
                Function<OrganizationRequests, R> organization,
                Function<FilteredRequests, R> filtered) {
            return organization.apply(this);
        }
    }

    /**
     * Those requests of the organization that a filter holds for.
     *
     * @param filter the filter; one that does not exist shares nothing
     * @param commenting whether the member may also comment on what is shared
     */
    record FilteredRequests(FilterKey filter, boolean commenting) implements Sharing {

        public FilteredRequests {
            requireNonNull(filter, "filter");
        }

        @Override
        public <R> R fold(
                Supplier<R> own,
                Function<OrganizationRequests, R> organization,
                Function<FilteredRequests, R> filtered) {
            return filtered.apply(this);
        }
    }
}
