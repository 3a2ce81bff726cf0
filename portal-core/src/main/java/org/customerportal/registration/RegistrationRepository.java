package org.customerportal.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.user.EmailAddress;

/**
 * Where registrations are kept, of which one address can have several. Implementations are safe for concurrent use and prove
 * their promises by passing {@code RegistrationRepositoryContract}. Addresses are given back as they were spelled.
 */
public interface RegistrationRepository {

    /** The most registrations that are listed of one address. */
    int MOST_LISTED = 100;

    /**
     * Stores a registration for the first time.
     *
     * @return the registration as now stored, at version 1
     * @throws DuplicateException {@code registration.id} if the id is taken; the stored one stays as it was
     */
    Registration add(Registration registration);

    /**
     * Replaces the stored registration if it is still at {@code registration.version()}. Of several writers holding the same
     * version exactly one succeeds.
     *
     * @return the registration as now stored, one version ahead
     * @throws StaleVersionException if the stored one has moved on or is gone; nothing is written
     */
    Registration replace(Registration registration);

    /** Returns the registration with this id, ended or not. */
    Optional<Registration> find(RegistrationId id);

    /**
     * Returns the registrations of this canonical address, ended or not, latest asked first, ties by id descending; at most
     * {@value #MOST_LISTED}.
     */
    List<Registration> of(EmailAddress email);

    /**
     * Returns the registrations that wait at this instant, latest asked first, ties by id descending; at most
     * {@link Slice#limit()}.
     *
     * @param organization only those of this one; empty for all
     */
    List<Registration> waiting(Optional<OrganizationId> organization, Instant now, Slice slice);

    /**
     * Removes the registrations of this canonical address.
     *
     * @return how many were removed
     */
    int removeAll(EmailAddress email);

    /**
     * Removes registrations that ended at or before this instant.
     *
     * @return how many were removed
     */
    int removeExpired(Instant now);
}
