package org.customerportal.credential;

/**
 * Turns passwords into hashes that can be stored. Thread-safe. Implementations bound how many hashes run at once and refuse
 * further ones with {@link HasherBusyException} after a wait, so that sign-ins cannot exhaust the host.
 */
public interface PasswordHasher {

    /**
     * Returns a new hash of the password with a fresh salt, in PHC string format of at most 255 characters.
     *
     * @throws HasherBusyException if no hash could start in time
     */
    String hash(ClearPassword password);

    /**
     * Says whether the password is the one that was hashed. A text that is no hash, and a password that does not
     * {@linkplain ClearPassword#fits() fit}, give false after the same work as a wrong password.
     *
     * @throws HasherBusyException if no hash could start in time
     */
    boolean verify(ClearPassword password, String encoded);

    /** Says whether the hash was made by weaker parameters or another scheme than {@link #hash} uses now. */
    boolean needsRehash(String encoded);
}
