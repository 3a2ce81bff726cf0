package org.customerportal.visibility;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.customerportal.organization.OrganizationId;
import org.customerportal.user.PortalUserId;

/**
 * A closed expression over concrete ids: true or false for every request, never undecided. Storages translate it into a
 * query; {@link RequestScope} judges single requests by it.
 */
public sealed interface Clause {

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(Cases<R> cases);

    /**
     * One branch for each kind of clause.
     *
     * @param everything true for all requests
     * @param notStaffOnly true for requests that exist for customers
     * @param requester true for requests of this user
     * @param organization true for requests of this organization
     * @param allOf true where all parts are
     * @param anyOf true where at least one part is; false without parts
     * @param <R> what the branches return
     */
    record Cases<R>(
            Supplier<R> everything,
            Supplier<R> notStaffOnly,
            Function<PortalUserId, R> requester,
            Function<OrganizationId, R> organization,
            Function<List<Clause>, R> allOf,
            Function<List<Clause>, R> anyOf) {}

    /** True for all requests. */
    record Everything() implements Clause {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.everything().get();
        }
    }

    /** True for requests that exist for customers. */
    record NotStaffOnly() implements Clause {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.notStaffOnly().get();
        }
    }

    /** True for requests that this user asked for. */
    record Requester(PortalUserId user) implements Clause {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.requester().apply(user);
        }
    }

    /** True for requests of this organization. */
    record Organization(OrganizationId organization) implements Clause {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.organization().apply(organization);
        }
    }

    /** True where all parts are; true without parts. */
    record AllOf(List<Clause> parts) implements Clause {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.allOf().apply(parts);
        }
    }

    /** True where at least one part is; false without parts. */
    record AnyOf(List<Clause> parts) implements Clause {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.anyOf().apply(parts);
        }
    }
}
