package org.customerportal.visibility.desk;

import org.customerportal.user.PortalUserId;

/**
 * Somebody of whom it is worth asking whether a request is seen.
 *
 * @param user who
 * @param name how to name the person
 */
public record Onlooker(PortalUserId user, String name) {}
