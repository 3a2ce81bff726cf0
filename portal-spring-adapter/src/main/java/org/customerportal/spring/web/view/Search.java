package org.customerportal.spring.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.customerportal.page.Page;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.request.OverviewTab;
import org.customerportal.spring.web.Answer;

/**
 * What stands in the search box above a list of requests. Who searches looks everywhere unless a tab is chosen.
 *
 * @param text as typed, without blanks around it; empty for the plain list
 * @param tab the cut that is shown
 */
public record Search(String text, OverviewTab tab) {

    /** Reads both from an address. */
    public static Search of(String typed, String tab) {
        String text = typed.strip();
        return new Search(
                text, Address.oneOf(OverviewTab.values(), tab, text.isEmpty() ? OverviewTab.OPEN : OverviewTab.ALL));
    }

    /** Says whether anything is searched for. */
    public boolean isOn() {
        return !text.isEmpty();
    }

    /** Returns the query of this list's address, the tab aside. */
    public String query() {
        return isOn() ? "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) : "";
    }

    /** Returns the page with the rows of the plain list or of the search, or with what is wrong with what was typed. */
    public <T> Answer.Page fill(Answer.Page page, Supplier<Page<T>> plain, Supplier<Page<T>> found) {
        Answer.Page searched = page.with("search", this).with("tab", tab);
        try {
            return searched.with("page", isOn() ? found.get() : plain.get());
        } catch (InvalidInputException refusal) {
            return searched.with("page", new Page<>(List.of(), Optional.empty()))
                    .wrong(refusal);
        }
    }
}
