package org.customerportal.account.address;

import java.time.Instant;

/**
 * An address that was asked for and waits to be confirmed.
 *
 * @param email as written
 * @param requestedAt when it was asked for
 * @param endsAt when the link stops working
 */
public record PendingAddress(String email, Instant requestedAt, Instant endsAt) {

    static PendingAddress of(AddressChange change) {
        return new PendingAddress(change.to().spelling(), change.requestedAt(), change.endsAt());
    }
}
