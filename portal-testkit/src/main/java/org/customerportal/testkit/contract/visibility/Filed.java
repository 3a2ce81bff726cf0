package org.customerportal.testkit.contract.visibility;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.conversation.PublicComment;
import org.customerportal.page.Position;
import org.customerportal.request.CustomerRequest;
import org.customerportal.search.SearchWords;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Traits;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestFacts;
import org.customerportal.workflow.Status;

/**
 * A request with everything that hangs on it, to be put into a storage.
 *
 * @param first the request as it is stored first
 * @param involved whom it concerns from then on
 * @param comments what is said about it
 * @param later what happens to it after that; empty for nothing
 * @param traits what the host says of its organization and requester, as it ends up
 * @param luck what chance does to it; another request has another luck
 */
record Filed(
        CustomerRequest first,
        List<Involved> involved,
        List<PublicComment> comments,
        Optional<Later> later,
        Map<Bearer, Traits> traits,
        long luck) {

    /** The order of every list. */
    static final Comparator<Filed> LATEST_FIRST = Comparator.comparing(
                    (Filed filed) -> filed.request().updatedAt())
            .thenComparing(filed -> filed.request().id().value(), Position::compareIds)
            .reversed();

    /** Returns the request as it ends up. */
    CustomerRequest request() {
        return later.map(change -> change.of(first)).orElse(first);
    }

    RequestFacts facts() {
        return request().facts(involved, bearer -> traits.getOrDefault(bearer, Traits.NONE));
    }

    /** Returns what searches find it by. */
    List<SearchWords> words() {
        return Stream.concat(Stream.of(request().words()), comments.stream().map(PublicComment::words))
                .toList();
    }

    void storeIn(TenantStorage tenant) {
        CustomerRequest stored = tenant.requests().add(first);
        involved.forEach(party -> tenant.involvements().put(stored.id(), party));
        comments.forEach(tenant.comments()::addPublic);
        later.ifPresent(change -> change.storeIn(tenant, stored));
    }

    Filed with(CustomerRequest other) {
        return new Filed(other, involved, comments, later, traits, luck);
    }

    Filed with(List<Involved> others) {
        return new Filed(first, others, comments, later, traits, luck);
    }

    /** Returns this request as one of whose organization and requester something else is said. */
    Filed with(Map<Bearer, Traits> others) {
        return new Filed(first, involved, comments, later, others, luck);
    }

    /** Returns this request as one of which nobody says anything and to which nothing happens. */
    Filed quiet() {
        return new Filed(first, involved, List.of(), Optional.empty(), traits, luck);
    }

    /**
     * A change after others got involved.
     *
     * @param status the status it moves to; empty if only its times change
     * @param at when
     */
    record Later(Optional<Status> status, Instant at) {

        private CustomerRequest of(CustomerRequest first) {
            return status.map(next -> first.inStatus(next, at)).orElseGet(() -> first.touched(at, at));
        }

        private void storeIn(TenantStorage tenant, CustomerRequest stored) {
            if (status.isPresent()) {
                tenant.requests().replace(of(stored));
            } else {
                tenant.requests().touch(stored.id(), at, at);
            }
        }
    }
}
