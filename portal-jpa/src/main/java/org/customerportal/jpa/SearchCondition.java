package org.customerportal.jpa;

import java.util.List;
import java.util.function.Consumer;
import org.customerportal.search.SearchText;

/** Writes that a search finds the request {@code r}. */
enum SearchCondition {
    /** By comparing texts. Words are letters and digits, so that nothing in them has a meaning to {@code like}. */
    PLAIN("d.words like ?", "%% %s%%"),

    /** By an index of words, through a function of our schema; where others lead to the request, by comparing texts first. */
    POSTGRESQL("d.words like ? and function('portal_found', d.words, ?) = true", "%% %s%%", "'%s':*");

    private final String condition;
    private final List<String> patterns;

    SearchCondition(String condition, String... patterns) {
        this.condition = condition;
        this.patterns = List.of(patterns);
    }

    Consumer<Jpql> of(SearchText text) {
        return jpql -> {
            String join = "";
            for (String beginning : text.beginnings()) {
                jpql.add(
                        join + "exists (select d.id from portal_search d"
                                + " where d.tenant = r.tenant and d.requestId = r.id and " + condition + ")",
                        patterns.stream().map(pattern -> pattern.formatted(beginning)).toArray());
                join = " and ";
            }
        };
    }
}
