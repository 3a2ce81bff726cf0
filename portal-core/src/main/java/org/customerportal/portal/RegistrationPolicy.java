package org.customerportal.portal;

import java.time.Duration;

/**
 * Whether people come in whom nobody has invited. Who may is said by the domains that staff give to organizations.
 *
 * @param open whether anybody may ask at all
 * @param approval whether an administrator of the organization or staff decide, once the address is proven
 * @param linkLife how long the link works that proves the address, at most 24 hours
 * @param waitingLife how long somebody waits to be approved, at most 60 days
 */
public record RegistrationPolicy(boolean open, boolean approval, Duration linkLife, Duration waitingLife) {

    private static final Duration LONGEST_LINK = Duration.ofDays(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(60);

    /** Nobody comes in without an invitation. */
    public static final RegistrationPolicy CLOSED =
            new RegistrationPolicy(false, true, Duration.ofHours(24), Duration.ofDays(14));

    /** Whoever proves an address at a domain that was given to an organization belongs to it: the link works for 24 hours. */
    public static final RegistrationPolicy OPEN =
            new RegistrationPolicy(true, false, Duration.ofHours(24), Duration.ofDays(14));

    /** Whoever proves such an address waits for 14 days until somebody decides. */
    public static final RegistrationPolicy BY_APPROVAL =
            new RegistrationPolicy(true, true, Duration.ofHours(24), Duration.ofDays(14));

    public RegistrationPolicy {
        Periods.within("linkLife", linkLife, LONGEST_LINK);
        Periods.within("waitingLife", waitingLife, LONGEST_WAIT);
    }
}
