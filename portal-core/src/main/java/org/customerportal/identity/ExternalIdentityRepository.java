package org.customerportal.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.user.PortalUserId;

/**
 * Where links to external identities are kept. Providers and subjects are compared character by character: neither case nor
 * accents nor blanks are equal to others. Implementations are safe for concurrent use on any number of nodes and prove their
 * promises by passing {@code ExternalIdentityRepositoryContract}.
 */
public interface ExternalIdentityRepository {

    /** How many identities of one person are listed. */
    int MAX_LISTED = 100;

    /**
     * Stores a new link. Of several links of one identity at the same time, exactly one is stored.
     *
     * @throws org.customerportal.problem.DuplicateException {@code identity.id}, or {@code identity.subject} if the identity
     *     belongs to somebody already, the same person included; nothing is stored
     */
    void add(LinkedIdentity link);

    /** Returns the link of this identity. */
    Optional<LinkedIdentity> find(ExternalIdentity identity);

    /** Returns the links of a user, oldest first, ties by id; at most {@value #MAX_LISTED}. */
    List<LinkedIdentity> of(PortalUserId user);

    /** Takes one link of this user away; says whether there was one. */
    boolean remove(UUID id, PortalUserId user);

    /**
     * Takes all links of a user away.
     *
     * @return how many there were
     */
    int removeAll(PortalUserId user);
}
