package org.customerportal.account.address;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.problem.DuplicateException;
import org.customerportal.user.PortalUserId;

/**
 * Where changes of addresses are kept while they wait, and a while longer. Implementations are safe for concurrent use and
 * prove their promises by passing {@code AddressChangeRepositoryContract}. Addresses are given back as they were spelled.
 */
public interface AddressChangeRepository {

    /** The most changes that are listed of one user. */
    int MOST_LISTED = 100;

    /**
     * Stores a change for the first time.
     *
     * @throws DuplicateException {@code address-change.id} if the id is taken; the stored change stays as it was
     */
    void add(AddressChange change);

    /**
     * Replaces the stored change with this id, if it is stored and was not confirmed. Of several callers at once exactly one
     * succeeds in confirming.
     *
     * @return whether it was replaced
     */
    boolean replace(AddressChange change);

    /** Returns the change with this id, ended or not. */
    Optional<AddressChange> find(UUID id);

    /**
     * Returns the user's changes, ended or not, latest request first, ties by id descending; at most
     * {@value #MOST_LISTED}.
     */
    List<AddressChange> of(PortalUserId user);

    /** Removes one change; says whether there was one. */
    boolean remove(UUID id);

    /**
     * Removes changes that ended at or before this instant.
     *
     * @return how many were removed
     */
    int removeExpired(Instant now);
}
