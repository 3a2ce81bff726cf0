package org.customerportal.spring;

import java.security.Principal;
import java.util.Optional;
import org.customerportal.staff.StaffMember;

/**
 * Says which person of the host has signed in, and with which rights. The host implements it over its own accounts; without
 * one, nobody is staff and the desk does not exist.
 */
@FunctionalInterface
public interface StaffResolver {

    /**
     * Returns the person of the host behind whom the host has authenticated; asked once for each request.
     *
     * @param principal what the host's own sign-in left in the request, with Spring Security its {@code Authentication}
     * @return empty if this is nobody who may see the desk, which then does not exist for them
     */
    Optional<StaffMember> resolve(Principal principal);
}
