package org.customerportal.testkit.contract.visibility;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        return Stream.of(withoutPart(from), withoutAMembership(from), withSmallerFilter(from))
                .flatMap(onlookers -> onlookers);
    }

    private static Stream<Onlooker> withoutPart(Onlooker from) {
        return Stream.of(
                        with(from, Optional.empty(), from.shared(), from.denied()),
                        with(from, from.narrowing(), from.shared(), Optional.empty()),
                        new Onlooker(
                                from.user(),
                                from.memberships(),
                                from.narrowing(),
                                from.shared(),
                                from.denied(),
                                List.of()))
                .filter(simpler -> !simpler.equals(from));
    }

    private static Stream<Onlooker> withoutAMembership(Onlooker from) {
        return from.memberships().stream()
                .map(left -> new Onlooker(
                        from.user(),
                        from.memberships().stream()
                                .filter(membership -> !membership.equals(left))
                                .toList(),
                        from.narrowing(),
                        from.shared(),
                        from.denied(),
                        from.confidential()));
    }

    private static Stream<Onlooker> withSmallerFilter(Onlooker from) {
        Stream<Onlooker> narrowing = from.narrowing().stream()
                .flatMap(Shrinking::parts)
                .map(part -> with(from, Optional.of(part), from.shared(), from.denied()));
        Stream<Onlooker> shared = parts(from.shared()).map(part -> with(from, from.narrowing(), part, from.denied()));
        Stream<Onlooker> denied = from.denied().stream()
                .flatMap(Shrinking::parts)
                .map(part -> with(from, from.narrowing(), from.shared(), Optional.of(part)));
        return Stream.of(narrowing, shared, denied).flatMap(onlookers -> onlookers);
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
