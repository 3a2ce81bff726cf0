package org.customerportal.jpa;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.visibility.Clause;
import org.customerportal.workflow.StatusCategory;

/**
 * Lists and counts the requests of one scope. Each branch is a question of its own; where the provider can, many questions
 * are one statement, each limited by itself, so that it costs the same however much there is to see.
 */
final class RequestReads {

    private static final Set<StatusCategory> EVERY = Set.of(StatusCategory.values());

    private final Rows rows;
    private final Clause scope;
    private final Optional<ReadWatch.Reason> unbounded;

    RequestReads(Rows rows, Clause scope) {
        this.rows = rows;
        this.scope = scope;
        this.unbounded = ScopeBranches.unbounded(scope);
    }

    List<RequestRow> list(RequestSelection selection, Slice slice) {
        if (selection.categories().isEmpty()) {
            return List.of();
        }
        Optional<ReadWatch.Reason> reason =
                selection.search().isPresent() ? Optional.of(ReadWatch.Reason.SEARCH) : unbounded;
        Statements statements = new Statements(rows, reason);
        List<Consumer<Jpql>> questions = new ArrayList<>();
        for (ScopeBranch branch : ScopeBranches.overlapping(scope)) {
            for (Consumer<Jpql> cut : cuts(branch, selection.categories())) {
                questions.add(jpql -> {
                    cut.accept(branch.select(jpql, RequestListing.COLUMNS, rows.tenant()));
                    selection.search().ifPresent(text -> rows.search().of(text).accept(jpql.add(" and ")));
                    jpql.latest(branch.walk().time(), branch.walk().id(), slice);
                });
            }
        }
        return RequestListing.merge(statements.first(questions, slice.limit()), slice.limit());
    }

    Map<StatusCategory, Long> count(long most) {
        Statements statements = new Statements(rows, unbounded);
        List<ScopeBranch> branches = ScopeBranches.disjoint(scope);
        Map<StatusCategory, Long> sums = new EnumMap<>(StatusCategory.class);
        List<Object[]> counts = most < Integer.MAX_VALUE && rows.unites()
                ? statements.countFirst(each(branches), (int) most)
                : statements.sums(branches.stream().map(this::counting).toList());
        for (Object[] row : counts) {
            sums.merge(StatusCategory.valueOf((String) row[0]), (Long) row[1], Long::sum);
        }
        sums.replaceAll((category, counted) -> Math.min(counted, most));
        return sums;
    }

    // An index that has the category before the time gives one category in order, not several.
    private static List<Consumer<Jpql>> cuts(ScopeBranch branch, Set<StatusCategory> categories) {
        if (categories.equals(EVERY)) {
            return List.of(jpql -> {});
        }
        List<String> names = categories.stream().sorted().map(Enum::name).toList();
        return branch.whole()
                ? names.stream()
                        .<Consumer<Jpql>>map(name -> jpql -> jpql.add(" and r.category = ?", name))
                        .toList()
                : List.of(jpql -> jpql.add(" and ").in("r.category", names));
    }

    private List<Consumer<Jpql>> each(List<ScopeBranch> branches) {
        List<Consumer<Jpql>> questions = new ArrayList<>();
        for (ScopeBranch branch : branches) {
            for (StatusCategory category : StatusCategory.values()) {
                questions.add(jpql -> branch.select(jpql, "r.category as c0", rows.tenant())
                        .add(" and r.category = ? order by r.category", category.name()));
            }
        }
        return questions;
    }

    private Consumer<Jpql> counting(ScopeBranch branch) {
        return jpql -> branch.select(jpql, "r.category as c0, count(r.category) as c1", rows.tenant())
                .add(" group by r.category");
    }
}
