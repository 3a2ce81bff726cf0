package org.customerportal.testkit.contract.visibility;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerportal.filter.Filter;

/** Makes an onlooker simpler as long as something remains: fewer memberships, fewer and smaller filters. */
final class Shrinking {

    private Shrinking() {}

    /**
     * Returns an onlooker that cannot be made simpler by one step without losing what {@code keeps} finds.
     *
     * @param keeps says whether what was found for the onlooker is found for a simpler one too
     */
    static Onlooker of(Onlooker onlooker, Function<Onlooker, Boolean> keeps) {
        Onlooker smallest = onlooker;
        Optional<Onlooker> smaller = Optional.of(onlooker);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = simpler(smallest).filter(keeps::apply).findFirst();
        }
        return smallest;
    }

    private static Stream<Onlooker> simpler(Onlooker from) {
        Stream<Onlooker> without = Stream.of(
                        Optional.of(with(from, Optional.empty(), from.shared(), from.denied()))
                                .filter(one -> from.narrowing().isPresent()),
                        Optional.of(with(from, from.narrowing(), from.shared(), Optional.empty()))
                                .filter(one -> from.denied().isPresent()),
                        Optional.of(new Onlooker(
                                        from.user(),
                                        from.memberships(),
                                        from.narrowing(),
                                        from.shared(),
                                        from.denied(),
                                        List.of()))
                                .filter(one -> !from.confidential().isEmpty()))
                .flatMap(Optional::stream);
        Stream<Onlooker> fewerMemberships = IntStream.range(
                        0, from.memberships().size())
                .mapToObj(left -> new Onlooker(
                        from.user(),
                        IntStream.range(0, from.memberships().size())
                                .filter(index -> index != left)
                                .mapToObj(from.memberships()::get)
                                .toList(),
                        from.narrowing(),
                        from.shared(),
                        from.denied(),
                        from.confidential()));
        Stream<Onlooker> smallerFilters = Stream.of(
                        from.narrowing().stream()
                                .flatMap(Shrinking::parts)
                                .map(part -> with(from, Optional.of(part), from.shared(), from.denied())),
                        parts(from.shared()).map(part -> with(from, from.narrowing(), part, from.denied())),
                        from.denied().stream()
                                .flatMap(Shrinking::parts)
                                .map(part -> with(from, from.narrowing(), from.shared(), Optional.of(part))))
                .flatMap(filters -> filters);
        return Stream.of(without, fewerMemberships, smallerFilters).flatMap(onlookers -> onlookers);
    }

    private static Onlooker with(Onlooker from, Optional<Filter> narrowing, Filter shared, Optional<Filter> denied) {
        return new Onlooker(from.user(), from.memberships(), narrowing, shared, denied, from.confidential());
    }

    private static Stream<Filter> parts(Filter filter) {
        return filter.fold(new Filter.Cases<>(
                single -> Stream.empty(),
                single -> Stream.empty(),
                single -> Stream.empty(),
                single -> Stream.empty(),
                single -> Stream.empty(),
                single -> Stream.empty(),
                single -> Stream.empty(),
                single -> Stream.empty(),
                all -> all.parts().stream(),
                any -> any.parts().stream(),
                not -> Stream.of(not.negated())));
    }
}
