package org.customerportal.organization;

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

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(Supplier<R> own, Function<OrganizationRequests, R> organization);

    /** Nothing beyond the member's own requests. */
    record OwnRequests() implements Sharing {
        @Override
        public <R> R fold(Supplier<R> own, Function<OrganizationRequests, R> organization) {
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
        public <R> R fold(Supplier<R> own, Function<OrganizationRequests, R> organization) {
            return organization.apply(this);
        }
    }
}
