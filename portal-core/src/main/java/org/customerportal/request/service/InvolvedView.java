package org.customerportal.request.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.organization.OrganizationId;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Involved;

/**
 * Somebody whom a request concerns beside its requester, as staff see it.
 *
 * @param party who, and in which part
 * @param name what the person or the organization is called; empty if nobody knows any more
 * @param detail the address of the person, as written, or the number of the organization; may be empty
 */
public record InvolvedView(Involved party, String name, String detail) {

    /**
     * Returns parties with their names, in the same order.
     *
     * @param parties at most as many as one request concerns
     */
    public static List<InvolvedView> of(Collection<Involved> parties, RequestPorts ports) {
        Map<UUID, Function<Involved, InvolvedView>> views = new HashMap<>();
        ports.users()
                .findAll(named(parties, InvolvedView::person))
                .forEach(user -> views.put(
                        user.id().value(),
                        party -> new InvolvedView(
                                party, user.displayName(), user.email().spelling())));
        ports.organizations()
                .findAll(named(parties, InvolvedView::organization))
                .forEach(one -> views.put(
                        one.id().value(),
                        party ->
                                new InvolvedView(party, one.name(), one.number().orElse(""))));
        return parties.stream()
                .map(party -> views.getOrDefault(party.party(), unknown -> new InvolvedView(unknown, "", ""))
                        .apply(party))
                .toList();
    }

    private static <T> Set<T> named(Collection<Involved> parties, Function<Involved, Stream<T>> id) {
        return parties.stream().flatMap(id).collect(Collectors.toSet());
    }

    private static Stream<PortalUserId> person(Involved party) {
        return party.fold(
                participant -> Stream.of(participant.user()),
                approver -> Stream.of(approver.user()),
                related -> Stream.empty());
    }

    private static Stream<OrganizationId> organization(Involved party) {
        return party.fold(
                participant -> Stream.empty(),
                approver -> Stream.empty(),
                related -> Stream.of(related.organization()));
    }
}
