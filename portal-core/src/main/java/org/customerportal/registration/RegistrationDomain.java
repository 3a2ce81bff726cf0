package org.customerportal.registration;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.organization.OrganizationId;
import org.customerportal.user.EmailAddress;

/**
 * A mail domain whose people may register for one organization. Only the very same domain counts: neither what lies below it nor
 * what ends alike.
 *
 * @param id the id of this entry
 * @param domain in canonical form, as {@link EmailAddress#domain} returns it
 * @param organization which organization it lets into
 * @param since when it was entered
 */
public record RegistrationDomain(UUID id, String domain, OrganizationId organization, Instant since) {

    public RegistrationDomain {
        requireNonNull(id, "id");
        requireNonNull(organization, "organization");
        requireNonNull(since, "since");
        if (!parse(domain).equals(Optional.of(domain))) {
            throw new IllegalArgumentException("not a mail domain in canonical form");
        }
    }

    /** Returns this domain as one of another organization. */
    public RegistrationDomain of(OrganizationId other) {
        return new RegistrationDomain(id, domain, other, since);
    }

    /**
     * Reads a domain as a person types it, with or without the at sign before it.
     *
     * @return its canonical form; empty if no address can be at it
     */
    public static Optional<String> parse(String typed) {
        String text = typed.strip();
        return EmailAddress.parse("a@" + (text.startsWith("@") ? text.substring(1) : text))
                .map(EmailAddress::domain);
    }
}
