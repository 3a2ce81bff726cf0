package org.customerportal.testkit.contract.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerportal.filter.Filter;
import org.customerportal.filter.Relation;
import org.customerportal.filter.TimeTest;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.filter.VisibilityFilterRepository;
import org.customerportal.organization.FilterKey;
import org.customerportal.problem.DuplicateException;
import org.customerportal.testkit.contract.VersionedContract;
import org.customerportal.testkit.fixture.AwkwardText;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.text.LocalizedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link VisibilityFilterRepository}. */
public abstract class VisibilityFilterRepositoryContract extends VersionedContract<VisibilityFilter> {

    private static final Filter OWN = new Filter.Related(Relation.REQUESTER);

    @Test
    void refusesATakenKeyAndKeepsTheStoredOne() {
        VisibilityFilter stored = filters().add(fresh());

        DuplicateException refusal = refusedAtTheCall(
                DuplicateException.class, () -> filters().add(keyed(stored.key().value())));

        assertThat(refusal.property()).isEqualTo("filter.key");
        assertThat(filters().find(stored.key())).contains(stored);
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralFiltersTakeAKey() {
        Race.repeat(race -> {
            VisibilityFilter mine = fresh();
            VisibilityFilter yours = changed(mine, 1);

            VisibilityFilter won = race.call(
                            () -> filters().add(mine), () -> filters().add(yours))
                    .onlyWinner(DuplicateException.class);

            assertThat(filters().find(mine.key())).contains(won);
        });
    }

    @Test
    void keepsTextsConditionsAndTimesExactly() {
        Stream<VisibilityFilter> byText = Stream.concat(
                        AwkwardText.lines().stream(), Stream.of(AwkwardText.ofLength(LocalizedText.MAX_LENGTH)))
                .map(text -> named(LocalizedText.of("Name").with("pt-BR", text)));
        Stream<VisibilityFilter> byTime =
                AwkwardTimes.ascending().stream().map(at -> fresh().changed(LocalizedText.of("Name"), OWN, at));
        Stream<VisibilityFilter> byCondition = Stream.of(conditioned(largest()));

        assertThat(Stream.of(byText, byTime, byCondition).flatMap(all -> all)).allSatisfy(filter -> {
            filters().add(filter);
            assertThat(filters().find(filter.key())).contains(filter.nextVersion());
        });
    }

    @Test
    void findsThoseOfTheNamedFiltersThatExist() {
        VisibilityFilter recent = filters().add(fresh());
        VisibilityFilter own = filters().add(fresh());
        filters().add(fresh());

        assertThat(filters().findAll(List.of(own.key(), fresh().key(), recent.key(), recent.key())))
                .containsExactlyInAnyOrder(recent, own);
        assertThat(filters().findAll(List.of())).isEmpty();
    }

    @Test
    void findsTwoHundredFiltersAtOnce() {
        List<VisibilityFilter> stored =
                Stream.generate(() -> filters().add(fresh())).limit(200).toList();

        assertThat(filters().findAll(stored.stream().map(VisibilityFilter::key).toList()))
                .containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void listsByKeyAscendingByCodePoints() {
        List<String> scattered = List.of("ab", "a-z", "b", "a9", "a", "aa", "a-", "a0b", "z".repeat(40));
        scattered.forEach(key -> filters().add(keyed(key)));

        assertThat(filters().list())
                .extracting(filter -> filter.key().value())
                .containsExactlyElementsOf(
                        scattered.stream().sorted(Comparator.naturalOrder()).toList());
    }

    @Test
    void listsNoMoreThanTheFirstFiveHundred() {
        List<VisibilityFilter> stored = IntStream.rangeClosed(0, VisibilityFilterRepository.MAX_LISTED)
                .mapToObj(number -> filters().add(keyed("k%03d".formatted(number))))
                .toList();

        assertThat(filters().list())
                .containsExactlyElementsOf(stored.subList(0, VisibilityFilterRepository.MAX_LISTED));
    }

    @Override
    protected VisibilityFilter fresh() {
        return samples().filter();
    }

    @Override
    protected VisibilityFilter changed(VisibilityFilter value, int number) {
        return value.changed(
                LocalizedText.of("Name " + number),
                new Filter.Created(new TimeTest.Within(Duration.ofDays(number))),
                Samples.NOON.plusSeconds(number));
    }

    @Override
    protected VisibilityFilter advanced(VisibilityFilter value) {
        return value.nextVersion();
    }

    @Override
    protected VisibilityFilter add(VisibilityFilter value) {
        return filters().add(value);
    }

    @Override
    protected VisibilityFilter replace(VisibilityFilter value) {
        return filters().replace(value);
    }

    @Override
    protected Optional<VisibilityFilter> found(VisibilityFilter value) {
        return filters().find(value.key());
    }

    private VisibilityFilterRepository filters() {
        return tenant().filters();
    }

    private VisibilityFilter named(LocalizedText name) {
        return fresh().changed(name, OWN, Samples.NOON);
    }

    private VisibilityFilter conditioned(Filter condition) {
        return fresh().changed(LocalizedText.of("Name"), condition, Samples.NOON);
    }

    private static VisibilityFilter keyed(String key) {
        return new VisibilityFilter(new FilterKey(key), LocalizedText.of("Name"), OWN, Samples.NOON, 0);
    }

    /** Returns a condition with as many parts as there may be, none of them short. */
    private static Filter largest() {
        return new Filter.AnyOf(IntStream.range(1, Filter.MAX_NODES)
                .<Filter>mapToObj(part -> new Filter.Closed(new TimeTest.Before(Instant.ofEpochSecond(part, 1000))))
                .toList());
    }
}
