package org.customerportal.visibility.desk;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.CustomerRequest;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Involved;

/** Finds the people around a request. */
final class Onlookers {

    private static final int MOST = 200;

    private final VisibilityPorts ports;

    Onlookers(VisibilityPorts ports) {
        this.ports = ports;
    }

    /** Returns the requester, who is involved, and the members of the organizations concerned, by name; at most {@value #MOST}. */
    List<Onlooker> of(CustomerRequest request, List<Involved> involved) {
        Set<PortalUserId> people = new LinkedHashSet<>(Set.of(request.requester()));
        involved.forEach(one -> people.addAll(one.fold(
                participant -> List.of(participant.user()),
                approver -> List.of(approver.user()),
                related -> List.of())));
        people.addAll(members(request.organization()));
        involved.forEach(one -> people.addAll(
                one.fold(participant -> List.of(), approver -> List.of(), related -> members(related.organization()))));
        return ports.users().findAll(people.stream().limit(MOST).toList()).stream()
                .map(user -> new Onlooker(user.id(), user.displayName()))
                .sorted(Comparator.comparing(Onlooker::name)
                        .thenComparing(onlooker -> onlooker.user().value()))
                .toList();
    }

    private List<PortalUserId> members(OrganizationId organization) {
        return ports.memberships().of(organization, MOST).stream()
                .map(Membership::user)
                .toList();
    }
}
