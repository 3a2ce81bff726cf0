package org.customerportal.request;

import java.util.List;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestScope;

/**
 * Where it is kept whom requests concern beside their requesters. It decides who sees a request, so a change here takes
 * effect on every read through {@link RequestRepository} at once. Implementations are safe for concurrent use and prove
 * their promises by passing {@code InvolvementRepositoryContract}.
 */
public interface InvolvementRepository {

    /** The most parties that one request concerns. */
    int MAX_PER_REQUEST = 200;

    /**
     * Involves somebody in a request. Whoever is involved in the same part already stays so once, with the details given
     * last. A request that does not exist involves nobody.
     *
     * @return whether anything changed
     * @throws NotAllowedException {@code TOO_MANY_INVOLVED} if the request concerns {@value #MAX_PER_REQUEST} others already;
     *     nothing is written
     */
    boolean put(RequestId request, Involved involved);

    /** Ends the part that this party has in the request; says whether there was one. */
    boolean remove(RequestId request, Involved involved);

    /**
     * Makes every request that is about one organization too be about another instead. Where it is about the other already, or
     * the request is the other's own, one part less is left.
     *
     * @return how many requests there were
     */
    int reassign(OrganizationId from, OrganizationId into);

    /**
     * Returns whom a request inside the scope concerns: participants, then approvers, then related organizations, each by
     * id; nobody if the request is outside.
     */
    List<Involved> of(RequestId request, RequestScope scope);
}
