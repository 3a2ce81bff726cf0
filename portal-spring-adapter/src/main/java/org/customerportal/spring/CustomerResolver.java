package org.customerportal.spring;

import java.security.Principal;
import java.util.Optional;

/**
 * Says which customer the host has signed in, so that nobody signs in twice. The host implements it over its own accounts;
 * without one, customers sign in to the portal itself.
 */
@FunctionalInterface
public interface CustomerResolver {

    /**
     * Returns the person behind whom the host has authenticated; asked once for each request. What it answers holds for this
     * request alone: whoever the host no longer vouches for is no longer signed in.
     *
     * @param principal what the host's own sign-in left in the request, with Spring Security its {@code Authentication}
     * @return empty if this is nobody whom the portal should know, for example one of the staff
     */
    Optional<HostCustomer> resolve(Principal principal);
}
