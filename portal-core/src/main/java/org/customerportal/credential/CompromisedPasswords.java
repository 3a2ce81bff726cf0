package org.customerportal.credential;

/**
 * Knows passwords that have leaked somewhere (ASVS V6.2.12). Asked when somebody chooses a password, never at sign-in.
 * Thread-safe; an implementation that asks a service limits how long it waits, and never hands the password or a whole digest
 * of it to others.
 */
@FunctionalInterface
public interface CompromisedPasswords {

    /**
     * Says whether this password has leaked.
     *
     * @throws RuntimeException if that cannot be found out now
     */
    boolean contains(ClearPassword password);

    /** Returns what knows no leaked password at all. */
    static CompromisedPasswords none() {
        return password -> false;
    }

    /** What becomes of a password while nobody can tell whether it has leaked. */
    enum WhenSilent {
        /** It is taken: people get in although the service is down. */
        ACCEPT,
        /** It is refused with {@link LeakCheckSilentException} for the time being. */
        REFUSE
    }
}
