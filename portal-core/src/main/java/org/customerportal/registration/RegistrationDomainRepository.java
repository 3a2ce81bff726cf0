package org.customerportal.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.DuplicateException;

/**
 * Where the domains are kept whose people may register. Implementations are safe for concurrent use and prove their promises by
 * passing {@code RegistrationDomainRepositoryContract}.
 */
public interface RegistrationDomainRepository {

    /** The most domains that are listed of one organization. */
    int MOST_LISTED = 100;

    /**
     * Stores a domain. Of several callers at once exactly one gets it.
     *
     * @throws DuplicateException {@code registration-domain.domain} if an organization has the domain, {@code
     *     registration-domain.id} if the id is taken; what is stored stays as it was
     */
    void add(RegistrationDomain domain);

    /** Returns the entry of exactly this domain in canonical form. */
    Optional<RegistrationDomain> find(String domain);

    /** Returns the domains of an organization, oldest first, ties by id; at most {@value #MOST_LISTED}. */
    List<RegistrationDomain> of(OrganizationId organization);

    /** Removes one domain of an organization; says whether it had it. */
    boolean remove(UUID id, OrganizationId organization);
}
