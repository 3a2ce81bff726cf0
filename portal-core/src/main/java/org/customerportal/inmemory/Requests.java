package org.customerportal.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.page.Position;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.visibility.RequestScope;

/** How requests are kept, and how a scope reads them. */
final class Requests {

    static final Index<UUID, CustomerRequest> BY_ID =
            Index.unique("request.id", request -> request.id().value());
    static final Index<String, CustomerRequest> BY_REFERENCE =
            Index.unique("request.reference", request -> request.reference().value());
    static final Index<Place<UUID>, CustomerRequest> BY_REQUESTER = Index.ordered(
            request -> request.requester().value(),
            CustomerRequest::updatedAt,
            request -> request.id().value());
    static final Index<Place<UUID>, CustomerRequest> BY_ORGANIZATION = Index.ordered(
            request -> request.organization().value(),
            CustomerRequest::updatedAt,
            request -> request.id().value());
    static final Index<Place<Whole>, CustomerRequest> BY_UPDATE =
            Index.ordered(CustomerRequest::updatedAt, request -> request.id().value());
    static final VersionedTable<CustomerRequest> TABLE = new VersionedTable<>(
            "request",
            CustomerRequest::version,
            CustomerRequest::nextVersion,
            new Table<>(List.of(BY_ID, BY_REFERENCE, BY_REQUESTER, BY_ORGANIZATION, BY_UPDATE)));

    private static final Comparator<CustomerRequest> LATEST_FIRST = Comparator.comparing((CustomerRequest request) ->
                    new Place<>(Whole.TABLE, request.updatedAt(), request.id().value()))
            .reversed();

    private Requests() {}

    /** Returns the request if it is inside the scope. */
    static Optional<CustomerRequest> find(Snapshot stored, RequestId id, RequestScope scope) {
        return stored.find(BY_ID, id.value()).filter(request -> scope.includes(request.facts()));
    }

    /** Returns the requests inside the scope, latest first, each once; none is visited before it is asked for. */
    static Stream<CustomerRequest> latestFirst(Snapshot stored, RequestScope scope, Optional<Position> after) {
        return Merge.of(
                        Branch.coverOf(scope.clause()).stream()
                                .map(branch -> branch.latestFirst(stored, after).iterator())
                                .toList(),
                        LATEST_FIRST)
                .filter(request -> scope.includes(request.facts()));
    }
}
