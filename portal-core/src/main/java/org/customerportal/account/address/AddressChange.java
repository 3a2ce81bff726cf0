package org.customerportal.account.address;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUserId;

/**
 * A wish for another address. It waits until it is confirmed from the new one; afterwards it remembers the old one for a
 * while, so that its owner can be told.
 *
 * @param id the id of the grant that confirms it: the link for one change can never confirm another
 * @param user whose address
 * @param from the address that counts until the change is confirmed
 * @param to the address that is asked for
 * @param requestedAt when it was asked for
 * @param endsAt when it is over: until then it can be confirmed, or the old address is remembered; at this very instant it
 *     has ended
 * @param confirmed whether it was confirmed
 */
public record AddressChange(
        UUID id,
        PortalUserId user,
        EmailAddress from,
        EmailAddress to,
        Instant requestedAt,
        Instant endsAt,
        boolean confirmed) {

    public AddressChange {
        requireNonNull(id, "id");
        requireNonNull(user, "user");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (!endsAt.isAfter(requestedAt)) {
            throw new IllegalArgumentException("a change of address ends after it begins");
        }
    }

    /** Says whether the change can still be confirmed at this instant, as far as time goes. */
    public boolean waits(Instant now) {
        return !confirmed && now.isBefore(endsAt);
    }

    /** Returns this change as confirmed, to be remembered until then. */
    public AddressChange confirmed(Instant until) {
        return new AddressChange(id, user, from, to, requestedAt, until, true);
    }
}
