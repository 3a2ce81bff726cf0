package org.customerportal.jpa;

import java.util.function.Consumer;
import org.customerportal.search.SearchText;

/** Writes that a search finds the request {@code r}. */
enum SearchCondition {
    /** By comparing texts. Words are letters and digits, so that nothing in them has a meaning to {@code like}. */
    PLAIN("d.words like ?", "% ", "%"),

    /** By an index of words, through a function of our schema. */
    POSTGRESQL("function('portal_found', d.words, ?) = true", "'", "':*");

    private final String condition;
    private final String before;
    private final String after;

    SearchCondition(String condition, String before, String after) {
        this.condition = condition;
        this.before = before;
        this.after = after;
    }

    Consumer<Jpql> of(SearchText text) {
        return jpql -> {
            String join = "";
            for (String beginning : text.beginnings()) {
                jpql.add(
                        join + "exists (select d.id from portal_search d"
                                + " where d.tenant = r.tenant and d.requestId = r.id and " + condition + ")",
                        before + beginning + after);
                join = " and ";
            }
        };
    }
}
