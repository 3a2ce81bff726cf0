package org.customerportal.inmemory;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.filter.Relation;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.page.Position;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.visibility.RequestScope;

/** How requests are kept, and how a scope reads them. */
final class Requests {

    static final Index<UUID, Filed> BY_ID = Index.unique("request.id", Filed::id);
    static final Index<String, Filed> BY_REFERENCE = Index.unique(
            "request.reference", filed -> filed.request().reference().value());
    private static final Map<Relation, Index<Place<UUID>, Filed>> BY_RELATION = Stream.of(Relation.values())
            .collect(toUnmodifiableMap(
                    Function.identity(),
                    relation -> Index.orderedEach(filed -> filed.parties(relation), Requests::updatedAt, Filed::id)));
    static final Index<Place<Whole>, Filed> BY_UPDATE = Index.ordered(Requests::updatedAt, Filed::id);

    static final VersionedTable<Filed> TABLE = new VersionedTable<>(
            "request",
            filed -> filed.request().version(),
            filed -> filed.with(CustomerRequest::nextVersion),
            new Table<>(Stream.concat(Stream.of(BY_ID, BY_REFERENCE, BY_UPDATE), BY_RELATION.values().stream())
                    .toList()));

    private static final Comparator<Filed> LATEST_FIRST = Comparator.comparing(
                    (Filed filed) -> new Place<>(Whole.TABLE, updatedAt(filed), filed.id()))
            .reversed();

    private Requests() {}

    /** Returns the lists of requests by the parties that have this relation to them. */
    static Index<Place<UUID>, Filed> by(Relation relation) {
        return requireNonNull(BY_RELATION.get(relation));
    }

    /** Returns the request if it is inside the scope. */
    static Optional<Filed> find(Snapshot stored, RequestId id, RequestScope scope) {
        return stored.find(BY_ID, id.value()).filter(filed -> filed.isInside(scope, stored));
    }

    /** Returns the requests inside the scope, latest first, each once; none is visited before it is asked for. */
    static Stream<CustomerRequest> latestFirst(Snapshot stored, RequestScope scope, Optional<Position> after) {
        return Merge.of(
                        Branch.coverOf(scope.clause()).stream()
                                .map(branch -> branch.latestFirst(stored, after).iterator())
                                .toList(),
                        LATEST_FIRST)
                .filter(filed -> filed.isInside(scope, stored))
                .map(Filed::request);
    }

    private static Instant updatedAt(Filed filed) {
        return filed.request().updatedAt();
    }
}
