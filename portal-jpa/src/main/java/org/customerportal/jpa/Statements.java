package org.customerportal.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerportal.request.RequestRow;

/** Asks several questions of the same shape: in one statement where the provider can, one after the other elsewhere. */
final class Statements {

    /** Enough for whoever belongs to a handful of organizations; a longer text costs more to read than it saves. */
    private static final int MOST_IN_ONE = 48;

    private static final String ROWS = IntStream.range(0, RequestListing.WIDTH)
            .mapToObj(column -> "u.c" + column)
            .collect(Collectors.joining(", ", "select ", " from ("));

    private final Rows rows;
    private final Optional<ReadWatch.Reason> unbounded;

    /**
     * Makes statements.
     *
     * @param unbounded why they may take long, so that their time is limited
     */
    Statements(Rows rows, Optional<ReadWatch.Reason> unbounded) {
        this.rows = rows;
        this.unbounded = unbounded;
    }

    /** Returns the answers to all questions, which are a text and a number, {@code c0} and {@code c1}; the same text may come again. */
    List<Object[]> sums(List<Consumer<Jpql>> questions) {
        List<Object[]> sums = new ArrayList<>();
        for (List<Consumer<Jpql>> some : parts(questions, rows.unites() ? MOST_IN_ONE : 1)) {
            sums.addAll(ask(some.size() == 1 ? some.get(0) : sum(some), Integer.MAX_VALUE));
        }
        return sums;
    }

    /** Returns the first rows that answer each question; their columns are those of {@link RequestListing}. */
    List<RequestRow> first(List<Consumer<Jpql>> questions, int limit) {
        List<RequestRow> found = new ArrayList<>();
        for (List<Consumer<Jpql>> some : parts(questions, rows.unites() ? MOST_IN_ONE : 1)) {
            ask(some.size() == 1 ? some.get(0) : union(some, limit), limit).stream()
                    .map(RequestListing::row)
                    .forEach(found::add);
        }
        return found;
    }

    /** Counts how many rows answer the questions by their first column, each question only up to the limit. */
    List<Object[]> countFirst(List<Consumer<Jpql>> questions, int limit) {
        List<Object[]> counts = new ArrayList<>();
        for (List<Consumer<Jpql>> some : parts(questions, MOST_IN_ONE)) {
            counts.addAll(ask(
                    jpql -> limited(jpql.add("select u.c0, count(u.c0) from ("), some, " union all ", limit)
                            .add(") u group by u.c0"),
                    Integer.MAX_VALUE));
        }
        return counts;
    }

    private static Consumer<Jpql> union(List<Consumer<Jpql>> questions, int limit) {
        return jpql -> limited(jpql.add(ROWS), questions, " union ", limit).add(") u" + RequestListing.UNION_ORDER);
    }

    private static Consumer<Jpql> sum(List<Consumer<Jpql>> questions) {
        return jpql -> {
            String before = "select u.c0, sum(u.c1) from ((";
            for (Consumer<Jpql> question : questions) {
                question.accept(jpql.add(before));
                before = ") union all (";
            }
            jpql.add(")) u group by u.c0");
        };
    }

    private static Jpql limited(Jpql jpql, List<Consumer<Jpql>> questions, String join, int limit) {
        String before = "(";
        for (Consumer<Jpql> question : questions) {
            question.accept(jpql.add(before));
            jpql.add(" limit ?)", limit);
            before = join + "(";
        }
        return jpql;
    }

    private List<Object[]> ask(Consumer<Jpql> question, int limit) {
        return rows.ask(Object[].class, question).limit(limit).within(unbounded).list(row -> row);
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        return IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(part -> all.subList(part * size, Math.min(all.size(), (part + 1) * size)))
                .toList();
    }
}
