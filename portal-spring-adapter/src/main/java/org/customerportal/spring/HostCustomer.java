package org.customerportal.spring;

import java.util.Optional;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.user.PortalUserId;

/**
 * A customer whom the host's own sign-in vouches for: one of the two is there.
 *
 * @param user who it is in the portal
 * @param identity who it is elsewhere, whether or not that is linked to a portal user
 */
public record HostCustomer(Optional<PortalUserId> user, Optional<ExternalIdentity> identity) {

    public HostCustomer {
        if (user.isPresent() == identity.isPresent()) {
            throw new IllegalArgumentException("either a user or an identity");
        }
    }

    /** Returns the customer whose portal user the host keeps beside its own account. */
    public static HostCustomer of(PortalUserId user) {
        return new HostCustomer(Optional.of(user), Optional.empty());
    }

    /** Returns somebody of whom the host knows its own account only; the portal knows to whom that is linked. */
    public static HostCustomer of(ExternalIdentity identity) {
        return new HostCustomer(Optional.empty(), Optional.of(identity));
    }
}
