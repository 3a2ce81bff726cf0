package org.customerportal.testkit.contract.visibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.customerportal.TenantStorage;
import org.customerportal.conversation.PublicComment;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.search.SearchText;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.StatusCategory;

/** Asks a storage in every way there is what somebody sees, and holds the answers against the rule. Used by one thread. */
final class Comparison {

    private final TenantStorage tenant;
    private final List<Filed> filed;
    private int compared;

    Comparison(TenantStorage tenant, List<Filed> filed) {
        this.tenant = tenant;
        this.filed = filed.stream().sorted(Filed.LATEST_FIRST).toList();
    }

    /** Returns how many answers were compared so far. */
    int compared() {
        return compared;
    }

    /** Returns where the storage and the rule differ for this scope. */
    List<Disagreement> of(RequestScope scope) {
        List<Disagreement> found = new ArrayList<>();
        List<Filed> seen =
                filed.stream().filter(one -> scope.includes(one.facts())).toList();
        list("list", 100, RequestSelection.ALL, seen, scope).ifPresent(found::add);
        list("pages", 4, RequestSelection.ALL, seen, scope).ifPresent(found::add);
        for (Set<StatusCategory> cut : List.of(Set.of(StatusCategory.OPEN, StatusCategory.CLOSED))) {
            List<Filed> inCut = seen.stream()
                    .filter(one -> cut.contains(one.request().category()))
                    .toList();
            list("list of " + cut, 5, RequestSelection.of(cut), inCut, scope).ifPresent(found::add);
        }
        for (String text : Vocabulary.SEARCHES) {
            search(text, seen, scope).ifPresent(found::add);
        }
        counts("count", Long.MAX_VALUE, seen, scope).ifPresent(found::add);
        counts("count to 2", 2, seen, scope).ifPresent(found::add);
        Set<Filed> visible = new HashSet<>(seen);
        for (Filed one : filed) {
            read(one, visible.contains(one), scope).ifPresent(found::add);
            comments(one, visible.contains(one), scope).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Disagreement> list(
            String question, int size, RequestSelection selection, List<Filed> seen, RequestScope scope) {
        List<RequestRow> expected =
                seen.stream().map(one -> RequestRow.of(one.request())).toList();
        List<RequestRow> shown = new ArrayList<>();
        Optional<Position> after = Optional.empty();
        do {
            List<RequestRow> page = tenant.requests().list(scope, selection, new Slice(size, after));
            shown.addAll(page.subList(0, Math.min(size, page.size())));
            after = page.size() > size ? Optional.of(page.get(size - 1).position()) : Optional.empty();
        } while (after.isPresent() && shown.size() <= expected.size() + size);
        compared++;
        return firstDifference(expected, shown).map(row -> new Disagreement(question, row.id(), rows(expected, shown)));
    }

    private Optional<Disagreement> search(String typed, List<Filed> seen, RequestScope scope) {
        SearchText text = SearchText.typed(typed, "search");
        List<Filed> hits = seen.stream().filter(one -> text.finds(one.words())).toList();
        return list("search for " + typed, 3, RequestSelection.ALL.finding(text), hits, scope);
    }

    private Optional<Disagreement> counts(String question, long most, List<Filed> seen, RequestScope scope) {
        Map<StatusCategory, Long> expected = seen.stream()
                .collect(Collectors.groupingBy(
                        one -> one.request().category(),
                        Collectors.collectingAndThen(Collectors.counting(), all -> Math.min(all, most))));
        Map<StatusCategory, Long> counted = tenant.requests().count(scope, most);
        compared++;
        return counted.equals(expected)
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        question, filed.get(0).request().id(), "expected " + expected + " but counted " + counted));
    }

    private Optional<Disagreement> read(Filed one, boolean visible, RequestScope scope) {
        RequestId id = one.request().id();
        compared++;
        boolean found = tenant.requests().find(id, scope).isPresent();
        boolean involved = !tenant.involvements().of(id, scope).isEmpty();
        if (found != visible) {
            return Optional.of(new Disagreement("read", id, visible ? "is not found" : "is found"));
        }
        return involved == (visible && !one.involved().isEmpty())
                ? Optional.empty()
                : Optional.of(new Disagreement("involved", id, involved ? "are told" : "are not told"));
    }

    private Optional<Disagreement> comments(Filed one, boolean visible, RequestScope scope) {
        if (one.comments().isEmpty()) {
            return Optional.empty();
        }
        RequestId id = one.request().id();
        compared++;
        List<PublicComment> shown = tenant.comments().listPublic(id, scope, new Slice(10, Optional.empty()));
        return shown.size() == (visible ? one.comments().size() : 0)
                ? Optional.empty()
                : Optional.of(new Disagreement("comments", id, shown.size() + " are shown"));
    }

    private static Optional<RequestRow> firstDifference(List<RequestRow> expected, List<RequestRow> shown) {
        for (int i = 0; i < Math.max(expected.size(), shown.size()); i++) {
            if (i >= expected.size() || i >= shown.size() || !expected.get(i).equals(shown.get(i))) {
                return Optional.of(i < expected.size() ? expected.get(i) : shown.get(i));
            }
        }
        return Optional.empty();
    }

    private static String rows(List<RequestRow> expected, List<RequestRow> shown) {
        return "expected " + places(expected) + " but shown " + places(shown);
    }

    private static String places(List<RequestRow> rows) {
        return rows.stream()
                .map(row -> row.updatedAt() + " " + row.id().value().toString().substring(30))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
