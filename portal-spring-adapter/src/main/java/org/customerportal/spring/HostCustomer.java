package org.customerportal.spring;

import static java.util.Objects.requireNonNull;

import org.customerportal.user.PortalUserId;

/**
 * A customer whom the host's own sign-in vouches for.
 *
 * @param user who it is in the portal
 */
public record HostCustomer(PortalUserId user) {

    public HostCustomer {
        requireNonNull(user, "user");
    }

    /** Returns the customer whose portal user the host keeps beside its own account. */
    public static HostCustomer of(PortalUserId user) {
        return new HostCustomer(user);
    }
}
