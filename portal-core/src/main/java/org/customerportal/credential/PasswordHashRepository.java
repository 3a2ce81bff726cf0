package org.customerportal.credential;

import java.util.Optional;
import org.customerportal.user.PortalUserId;

/**
 * Where password hashes are kept, at most one for each user. Implementations are safe for concurrent use and prove their
 * promises by passing {@code PasswordHashRepositoryContract}.
 */
public interface PasswordHashRepository {

    /** Stores the hash in place of whatever the user had. */
    void store(PasswordHash hash);

    /** Returns the user's hash; empty if the user never chose a password. */
    Optional<PasswordHash> find(PortalUserId user);

    /**
     * Stores {@code stronger} if the user's encoded hash is still {@code current}, so that a silent rehash never undoes a
     * password that was changed in between.
     *
     * @return whether it was stored
     */
    boolean rehash(PasswordHash current, PasswordHash stronger);

    /** Removes the user's hash; says whether there was one. */
    boolean remove(PortalUserId user);
}
