package org.customerportal.request;

import java.util.Collection;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserRepository;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestFacts;

/**
 * Gathers what the visibility rule looks at. What the host says of organization and requester is read when the rule asks for
 * it, so facts are judged in the unit of work in which they were gathered.
 *
 * @param organizations where organizations are kept
 * @param users where requesters are kept
 */
public record Facts(OrganizationRepository organizations, PortalUserRepository users) {

    /**
     * Returns the facts of a request.
     *
     * @param involved whom it concerns beside the requester
     */
    public RequestFacts of(CustomerRequest request, Collection<Involved> involved) {
        return request.facts(involved, bearer -> traits(request, bearer));
    }

    private Traits traits(CustomerRequest request, Bearer bearer) {
        return switch (bearer) {
            case ORGANIZATION ->
                organizations
                        .find(request.organization())
                        .map(Organization::traits)
                        .orElse(Traits.NONE);
            case REQUESTER ->
                users.find(request.requester()).map(PortalUser::traits).orElse(Traits.NONE);
        };
    }
}
