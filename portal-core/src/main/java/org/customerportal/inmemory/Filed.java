package org.customerportal.inmemory;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.customerportal.filter.Relation;
import org.customerportal.organization.Organization;
import org.customerportal.page.Position;
import org.customerportal.request.CustomerRequest;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestScope;

/**
 * A request as it is kept, together with whom it concerns.
 *
 * @param involved ordered by relation, then by id
 */
record Filed(CustomerRequest request, List<Involved> involved) {

    private static final Comparator<Involved> ORDER =
            comparing(Involved::relation).thenComparing(Involved::party, Position::compareIds);

    Filed {
        involved = involved.stream().sorted(ORDER).toList();
    }

    /** Returns a request that concerns nobody but its requester. */
    static Filed of(CustomerRequest request) {
        return new Filed(request, List.of());
    }

    UUID id() {
        return request.id().value();
    }

    /** Says whether it is inside the scope, by what is said of its organization and requester in this snapshot. */
    boolean isInside(RequestScope scope, Snapshot stored) {
        return scope.includes(request.facts(involved, bearer -> traits(bearer, stored)));
    }

    private Traits traits(Bearer bearer, Snapshot stored) {
        return switch (bearer) {
            case ORGANIZATION ->
                InMemoryOrganizationRepository.find(stored, request.organization())
                        .map(Organization::traits)
                        .orElse(Traits.NONE);
            case REQUESTER ->
                InMemoryPortalUserRepository.find(stored, request.requester())
                        .map(PortalUser::traits)
                        .orElse(Traits.NONE);
        };
    }

    /** Returns the ids of those who have this relation to the request. */
    Collection<UUID> parties(Relation relation) {
        return switch (relation) {
            case REQUESTER -> List.of(request.requester().value());
            case ORGANIZATION -> List.of(request.organization().value());
            case PARTICIPANT, APPROVER, RELATED_ORGANIZATION ->
                involved.stream()
                        .filter(party -> party.relation() == relation)
                        .map(Involved::party)
                        .toList();
        };
    }

    Filed with(UnaryOperator<CustomerRequest> change) {
        return new Filed(change.apply(request), involved);
    }

    Filed involving(Involved party) {
        List<Involved> more = new ArrayList<>(without(party).involved);
        more.add(party);
        return new Filed(request, more);
    }

    Filed without(Involved party) {
        return new Filed(
                request,
                involved.stream().filter(other -> !other.sameParty(party)).toList());
    }
}
