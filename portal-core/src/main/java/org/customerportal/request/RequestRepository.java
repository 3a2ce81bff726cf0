package org.customerportal.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.TooBroadException;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.StatusCategory;

/**
 * Where requests are kept. Every read takes a scope, so that the storage filters and no row is hidden afterwards.
 * Implementations are safe for concurrent use and prove their promises by passing {@code RequestRepositoryContract}.
 */
public interface RequestRepository {

    /**
     * Stores a request for the first time.
     *
     * @return the request as now stored, at version 1
     * @throws DuplicateException {@code request.id} or {@code request.reference} if taken; the stored one stays as it was
     */
    CustomerRequest add(CustomerRequest request);

    /**
     * Replaces the stored request if it is still at {@code request.version()}. Of several writers holding the same version
     * exactly one succeeds. Stored times that are later already stay, as in {@link #touch}.
     *
     * @return the request as now stored, one version ahead
     * @throws StaleVersionException if the stored request has moved on or is gone; nothing is written
     */
    CustomerRequest replace(CustomerRequest request);

    /**
     * Moves the times of a request forward without advancing its version, so that somebody who comments never makes a writer
     * lose. A time that is later already stays.
     */
    void touch(RequestId id, Instant updatedAt, Instant staffUpdatedAt);

    /**
     * Makes every request of one organization one of another. Each is one version ahead then, so that whoever read it before
     * and writes it afterwards loses; no time moves.
     *
     * @return how many there were
     */
    int reassign(OrganizationId from, OrganizationId into);

    /** Returns the request if it is stored and inside the scope. */
    Optional<CustomerRequest> find(RequestId id, RequestScope scope);

    /**
     * Returns requests inside the scope, latest {@code updatedAt} first, ties by id descending; at most
     * {@link Slice#limit()}, each once.
     *
     * @throws TooBroadException if a storage that limits its time reached the limit; the unit of work it was in can only
     *     fail
     */
    List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice);

    /**
     * Counts the requests inside the scope by category, each request once. Categories without requests are absent.
     *
     * @param most how far to count in each category: where there are more, this is the answer. At least 1;
     *     {@link Long#MAX_VALUE} counts all of them, in a time that grows with their number
     * @throws TooBroadException as in {@link #list}
     */
    Map<StatusCategory, Long> count(RequestScope scope, long most);
}
