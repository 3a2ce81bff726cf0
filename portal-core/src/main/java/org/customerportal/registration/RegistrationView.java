package org.customerportal.registration;

import java.time.Instant;
import org.customerportal.organization.OrganizationId;

/**
 * Somebody who waits, as those see it who decide. It never carries a link.
 *
 * @param id the registration's id
 * @param email the proven address, in canonical form
 * @param name how the person wants to be called
 * @param organization where to
 * @param organizationName the organization's name
 * @param askedAt when the person asked
 * @param endsAt when nobody can decide any more
 */
public record RegistrationView(
        RegistrationId id,
        String email,
        String name,
        OrganizationId organization,
        String organizationName,
        Instant askedAt,
        Instant endsAt) {}
