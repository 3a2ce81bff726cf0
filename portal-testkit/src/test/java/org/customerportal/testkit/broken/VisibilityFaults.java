package org.customerportal.testkit.broken;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.customerportal.filter.Comparison;
import org.customerportal.filter.FieldTest;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;
import org.customerportal.visibility.RequestFacts;
import org.customerportal.visibility.RequestScope;

/** How a storage could read the visibility rule wrongly, in ways that only generated worlds are asked to notice. */
final class VisibilityFaults {

    private static final Slice ALL = new Slice(10_000, Optional.empty());

    private VisibilityFaults() {}

    static Stream<Fault> all() {
        return Stream.of(absence(), values(), queries()).flatMap(faults -> faults);
    }

    private static Stream<Fault> absence() {
        return Stream.of(
                facts(
                        "an open request that counts as completed before",
                        (fact, facts) -> fact.holds(facts)
                                || fact instanceof Fact.ClosedBefore
                                        && facts.closedAt().isEmpty()),
                new Mistranslation() {
                    @Override
                    public boolean not(Clause part, RequestFacts facts) {
                        return !clause(part, facts) && !asksForAnythingAbsent(part, facts);
                    }
                }.ofEverything("an opposite that nothing absent fulfils"),
                new Mistranslation() {
                    @Override
                    public boolean not(Clause part, RequestFacts facts) {
                        return part.fold(new Clause.Cases<>(
                                fact -> !fact(fact, facts),
                                all -> all.stream().allMatch(one -> not(one, facts)),
                                any -> any.stream().allMatch(one -> not(one, facts)),
                                inner -> clause(inner, facts)));
                    }
                }.ofEverything("an opposite of several that is the opposite of each"));
    }

    private static Stream<Fault> values() {
        return Stream.of(
                answers(
                        "answers in whatever case",
                        (given, asked) -> given.getClass() == asked.getClass()
                                && text(given)
                                        .toLowerCase(Locale.ROOT)
                                        .equals(text(asked).toLowerCase(Locale.ROOT))),
                answers(
                        "an option taken for a text of the same letters",
                        (given, asked) -> given.equals(asked)
                                || isWorded(given)
                                        && isWorded(asked)
                                        && text(given).equals(text(asked))),
                facts("numbers compared as text", VisibilityFaults::comparingText),
                facts(
                        "times cut to milliseconds",
                        (fact, facts) -> fact instanceof Fact.CreatedBefore created
                                ? millis(facts.createdAt()).isBefore(millis(created.end()))
                                : fact.holds(facts)));
    }

    private static Stream<Fault> queries() {
        return Stream.of(
                Mistranslation.planted("a list with ties the other way round", tenant -> new Object() {
                    public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                        return tenant.requests().list(scope, selection, ALL).stream()
                                .sorted(Comparator.comparing(RequestRow::updatedAt)
                                        .reversed()
                                        .thenComparing(row -> row.id().value()))
                                .filter(row -> slice.after().stream()
                                        .allMatch(after -> after.isBefore(
                                                row.updatedAt(), row.id().value())))
                                .limit(slice.limit())
                                .toList();
                    }
                }),
                new Mistranslation() {
                    @Override
                    public boolean clause(Clause clause, RequestFacts facts) {
                        return clause instanceof Clause.AllOf rule
                                        && rule.parts().size() > 2
                                ? rule.parts().get(0).holds(facts)
                                        && rule.parts()
                                                .get(rule.parts().size() - 1)
                                                .holds(facts)
                                : clause.holds(facts);
                    }
                }.ofCounts("a count that forgets the filter of the portal"),
                new Mistranslation() {
                    @Override
                    public boolean not(Clause part, RequestFacts facts) {
                        return true;
                    }
                }.ofCounts("a count that forgets what is denied"),
                new Mistranslation() {
                    @Override
                    public boolean fact(Fact fact, RequestFacts facts) {
                        return fact instanceof Fact.ShownToCustomers || fact.holds(facts);
                    }
                }.ofCounts("a count that includes what is for staff only"),
                new OwnPlaces("a list of the involved that misses every move", false).fault("VisibilityWorlds"));
    }

    private static Fault facts(String title, BiPredicate<Fact, RequestFacts> holds) {
        return new Mistranslation() {
            @Override
            public boolean fact(Fact fact, RequestFacts facts) {
                return holds.test(fact, facts);
            }
        }.ofEverything(title);
    }

    private static Fault answers(String title, BiPredicate<FieldValue, FieldValue> equal) {
        return facts(title, (fact, facts) -> {
            if (!(fact instanceof Fact.Answer answer)) {
                return fact.holds(facts);
            }
            Optional<FieldValue> given = Optional.ofNullable(facts.answers().get(answer.field()));
            return answer.test()
                    .fold(new FieldTest.Cases<>(
                            one -> given.filter(value -> equal.test(value, one.value()))
                                    .isPresent(),
                            some -> given.filter(
                                            value -> some.values().stream().anyMatch(asked -> equal.test(value, asked)))
                                    .isPresent(),
                            compared -> compared.accepts(given)));
        });
    }

    private static boolean comparingText(Fact fact, RequestFacts facts) {
        if (fact instanceof Fact.Answer answer
                && answer.test() instanceof FieldTest.Compare test
                && test.value() instanceof FieldValue.Decimal
                && facts.answers().get(answer.field()) instanceof FieldValue.Decimal given) {
            int order = text(given).compareTo(text(test.value()));
            return order == 0
                    ? test.comparison() == Comparison.AT_MOST || test.comparison() == Comparison.AT_LEAST
                    : order < 0 == (test.comparison() == Comparison.LESS || test.comparison() == Comparison.AT_MOST);
        }
        return fact.holds(facts);
    }

    // As a database that knows "unknown": what is asked of nothing is neither true nor false.
    private static boolean asksForAnythingAbsent(Clause clause, RequestFacts facts) {
        return clause.fold(new Clause.Cases<>(
                fact -> fact instanceof Fact.Answer answer && !facts.answers().containsKey(answer.field())
                        || fact instanceof Fact.ClosedBefore && facts.closedAt().isEmpty()
                        || fact instanceof Fact.ClosedSince && facts.closedAt().isEmpty(),
                all -> all.stream().anyMatch(part -> asksForAnythingAbsent(part, facts)),
                any -> any.stream().anyMatch(part -> asksForAnythingAbsent(part, facts)),
                part -> asksForAnythingAbsent(part, facts)));
    }

    private static boolean isWorded(FieldValue value) {
        return value.fold(words -> true, number -> false, day -> false, option -> true);
    }

    private static String text(FieldValue value) {
        return value.fold(words -> words, BigDecimal::toPlainString, LocalDate::toString, FieldKey::value);
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
