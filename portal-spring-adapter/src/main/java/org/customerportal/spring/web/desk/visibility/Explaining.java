package org.customerportal.spring.web.desk.visibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.customerportal.StaffFace;
import org.customerportal.filter.Filter;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.filter.sentence.FilterSentence;
import org.customerportal.organization.FilterKey;
import org.customerportal.spring.web.Reader;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Explanation;
import org.customerportal.visibility.Explanation.Code;
import org.customerportal.visibility.Explanation.Judged;
import org.customerportal.visibility.Fact;
import org.customerportal.visibility.desk.Onlooker;

/** Finds the words for an explanation. Used for one page. */
final class Explaining {

    /** What these say is all there is to say. */
    private static final Set<Code> PLAIN = Set.of(Code.SHOWN_TO_CUSTOMERS, Code.OWN, Code.PARTICIPANT, Code.APPROVER);

    private final Map<FilterKey, String> filters;
    private final FilterSentence sentence;
    private final Onlooker who;

    private Explaining(Map<FilterKey, String> filters, FilterSentence sentence, Onlooker who) {
        this.filters = filters;
        this.sentence = sentence;
        this.who = who;
    }

    static Explaining of(StaffFace face, Reader reader, Onlooker who) {
        Map<FilterKey, String> names = face.visibility().filters().stream()
                .collect(Collectors.toMap(VisibilityFilter::key, filter -> reader.text(filter.name())));
        var sentence = FilterSentence.forStaff(face.visibility().flows(), reader.language(), reader.zone())
                .naming(face.visibility().traits());
        return new Explaining(names, sentence, who);
    }

    Explained tell(Explanation explanation) {
        return new Explained(
                explanation.visible(),
                explanation.conditions().stream().map(this::part).toList(),
                explanation.reasons().stream().map(this::part).toList());
    }

    private Explained.Part part(Explanation.Part part) {
        String filter = part.filter().isPresent() ? ".filter" : "";
        return new Explained.Part(
                part.code().name() + filter,
                part.filter().map(this::name).orElse(who.name()),
                part.holds(),
                PLAIN.contains(part.code()) ? List.of() : List.of(step(part.judged())),
                part.exceptions().stream().map(this::part).toList());
    }

    private String name(FilterKey key) {
        return filters.getOrDefault(key, key.value());
    }

    private Explained.Step step(Judged judged) {
        Clause clause = judged.clause();
        Optional<Explained.Step> told = filter(clause).map(filter -> leaf("fact", sentence.of(filter), judged));
        return told.orElseGet(() -> clause.fold(new Clause.Cases<>(
                fact -> leaf(party(fact), who.name(), judged),
                all -> group("all", judged),
                any -> group("any", judged),
                not -> group("not", judged))));
    }

    private static Explained.Step leaf(String words, String named, Judged judged) {
        return new Explained.Step(words, named, judged.holds(), List.of());
    }

    private Explained.Step group(String kind, Judged judged) {
        List<Explained.Step> parts = judged.parts().stream().map(this::step).toList();
        if (parts.isEmpty()) {
            return leaf(judged.holds() ? "always" : "never", "", judged);
        }
        boolean alone = parts.size() == 1 && !kind.equals("not");
        return alone ? parts.get(0) : new Explained.Step(kind, "", judged.holds(), parts);
    }

    // The one fact about parties is a relation; the one fact about neither is shown as a condition of its own.
    private static String party(Fact fact) {
        return fact.related().map(one -> one.relation().name()).orElse(Code.SHOWN_TO_CUSTOMERS.name());
    }

    /** Returns a fact or its opposite as a filter, because filters have sentences; nothing if it is about a party. */
    private static Optional<Filter> filter(Clause clause) {
        return clause.fold(new Clause.Cases<>(
                fact -> fact.fold(new FactAsFilter()),
                all -> Optional.empty(),
                any -> Optional.empty(),
                part -> part instanceof Clause.Test test
                        ? test.fact().fold(new FactAsFilter()).map(Filter.Not::new)
                        : Optional.empty()));
    }
}
