package org.customerportal.testkit.contract.visibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Filter;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FormValues;
import org.customerportal.organization.Sharing;
import org.customerportal.request.CustomerRequest;

/**
 * Makes a case simpler as long as something remains: fewer requests with fewer involved, fewer answers and less happening,
 * fewer memberships, fewer and smaller filters.
 */
final class Shrinking {

    /** How many simpler cases are tried at most; each needs a tenant. */
    private static final int MOST_TRIES = 500;

    private final Predicate<Case> keeps;
    private int tries;

    private Shrinking(Predicate<Case> keeps) {
        this.keeps = keeps;
    }

    /**
     * Returns a case that cannot be made simpler by one step without losing what {@code keeps} finds, as far as a few hundred
     * tries lead.
     *
     * @param keeps says whether what was found in the case is found in a simpler one too
     */
    static Case of(Case found, Predicate<Case> keeps) {
        return new Shrinking(keeps).smallest(found);
    }

    private Case smallest(Case found) {
        Case smallest = found;
        Optional<Case> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = simpler(smallest).filter(this::remains).findFirst();
        }
        return smallest;
    }

    private boolean remains(Case simpler) {
        return tries++ < MOST_TRIES && keeps.test(simpler);
    }

    private static Stream<Case> simpler(Case from) {
        Stream<Case> worlds = Stream.concat(fewerRequests(from.requests()), simplerRequests(from.requests()))
                .map(requests -> new Case(from.world().with(requests), from.onlooker()));
        Stream<Case> onlookers = Stream.of(
                        withoutPart(from.onlooker()),
                        withSimplerMembership(from.onlooker()),
                        withSmallerFilter(from.onlooker()))
                .flatMap(simpler -> simpler)
                .map(onlooker -> new Case(from.world(), onlooker));
        return Stream.concat(worlds, onlookers);
    }

    private static Stream<List<Filed>> fewerRequests(List<Filed> requests) {
        int size = requests.size();
        Stream<List<Filed>> halves =
                size < 4 ? Stream.of() : Stream.of(requests.subList(0, size / 2), requests.subList(size / 2, size));
        Stream<List<Filed>> allButOne =
                size < 2 ? Stream.of() : IntStream.range(0, size).mapToObj(at -> without(requests, at));
        return Stream.concat(halves, allButOne);
    }

    private static Stream<List<Filed>> simplerRequests(List<Filed> requests) {
        return IntStream.range(0, requests.size())
                .boxed()
                .flatMap(at -> simpler(requests.get(at)).map(simpler -> {
                    List<Filed> others = new ArrayList<>(requests);
                    others.set(at, simpler);
                    return others;
                }));
    }

    private static Stream<Filed> simpler(Filed filed) {
        Stream<Filed> quiet = Stream.of(filed.quiet()).filter(simpler -> !simpler.equals(filed));
        Stream<Filed> alone = filed.involved().isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(filed.with(List.of())),
                        IntStream.range(0, filed.involved().size())
                                .mapToObj(at -> filed.with(without(filed.involved(), at))));
        Stream<Filed> answers = filed.first().values().byField().keySet().stream()
                .map(left ->
                        filed.with(with(filed.first(), without(filed.first().values(), left))));
        return Stream.of(quiet, alone, answers).flatMap(simpler -> simpler);
    }

    private static FormValues without(FormValues values, FieldKey left) {
        Map<FieldKey, FieldValue> fewer = new LinkedHashMap<>(values.byField());
        fewer.remove(left);
        return new FormValues(fewer, values.filterable());
    }

    private static CustomerRequest with(CustomerRequest from, FormValues values) {
        return new CustomerRequest(
                from.id(),
                from.reference(),
                from.portal(),
                from.flow(),
                from.requester(),
                from.organization(),
                from.subject(),
                from.description(),
                values,
                from.status(),
                from.category(),
                from.assignee(),
                from.staffOnly(),
                from.createdAt(),
                from.closedAt(),
                from.updatedAt(),
                from.staffUpdatedAt(),
                from.version());
    }

    private static Stream<Onlooker> withoutPart(Onlooker from) {
        return Stream.of(from.narrowed(Optional.empty()), from.denying(Optional.empty()), from.open())
                .filter(simpler -> !simpler.equals(from));
    }

    private static Stream<Onlooker> withSimplerMembership(Onlooker from) {
        return IntStream.range(0, from.memberships().size()).boxed().flatMap(at -> {
            var memberships = from.memberships();
            var one = memberships.get(at);
            Stream<Onlooker> left = Stream.of(from.belonging(without(memberships, at)));
            if (one.sharing().equals(Sharing.own())) {
                return left;
            }
            var others = new ArrayList<>(memberships);
            others.set(at, one.with(one.role(), Sharing.own()));
            return Stream.concat(left, Stream.of(from.belonging(others)));
        });
    }

    private static Stream<Onlooker> withSmallerFilter(Onlooker from) {
        Stream<Onlooker> narrowing =
                from.narrowing().stream().flatMap(Shrinking::smaller).map(part -> from.narrowed(Optional.of(part)));
        Stream<Onlooker> denied =
                from.denied().stream().flatMap(Shrinking::smaller).map(part -> from.denying(Optional.of(part)));
        Stream<Onlooker> shared = smaller(from.shared()).map(from::sharing);
        Stream<Onlooker> imagined = smaller(from.imagined()).map(from::imagining);
        return Stream.of(narrowing, shared, denied, imagined).flatMap(onlookers -> onlookers);
    }

    private static Stream<Filter> smaller(Filter filter) {
        return filter.fold(new Filter.Cases<>(
                single -> Stream.empty(),
                single -> Stream.empty(),
                flows -> each(flows.flows(), Filter.OfFlow::new),
                statuses -> each(statuses.statuses(), Filter.InStatus::new),
                categories -> each(categories.categories(), Filter.InCategory::new),
                answer -> smaller(answer.test()).map(test -> new Filter.Answer(answer.field(), test)),
                trait -> each(trait.values(), values -> new Filter.HasTrait(trait.trait(), values)),
                single -> Stream.empty(),
                single -> Stream.empty(),
                all -> parts(all.parts(), Filter.AllOf::new),
                any -> parts(any.parts(), Filter.AnyOf::new),
                not -> Stream.concat(
                        Stream.of(not.negated()), smaller(not.negated()).map(Filter.Not::new))));
    }

    private static Stream<FieldTest> smaller(FieldTest test) {
        return test.fold(new FieldTest.Cases<>(
                one -> Stream.empty(),
                some -> some.values().stream().map(FieldTest.Equal::new),
                compared -> Stream.empty()));
    }

    private static <T> Stream<Filter> each(Set<T> choices, Function<Set<T>, Filter> filter) {
        return choices.size() < 2
                ? Stream.empty()
                : choices.stream().map(Set::of).map(filter);
    }

    // Each part instead of the whole, the whole without each part, and the whole with each part smaller.
    private static Stream<Filter> parts(List<Filter> parts, Function<List<Filter>, Filter> filter) {
        UnaryOperator<Stream<List<Filter>>> some = lists -> parts.size() < 2 ? Stream.empty() : lists;
        Stream<List<Filter>> fewer = some.apply(IntStream.range(0, parts.size()).mapToObj(at -> without(parts, at)));
        Stream<List<Filter>> smaller = IntStream.range(0, parts.size())
                .boxed()
                .flatMap(at -> smaller(parts.get(at)).map(part -> {
                    List<Filter> others = new ArrayList<>(parts);
                    others.set(at, part);
                    return others;
                }));
        return Stream.concat(parts.stream(), Stream.concat(fewer, smaller).map(filter));
    }

    private static <T> List<T> without(List<T> all, int left) {
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(left);
        return fewer;
    }
}
