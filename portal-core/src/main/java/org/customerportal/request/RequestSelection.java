package org.customerportal.request;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.customerportal.search.SearchText;
import org.customerportal.workflow.StatusCategory;

/**
 * Which of the requests that somebody may see are asked for.
 *
 * @param categories only requests in one of these; empty gives nothing
 * @param search only requests that this finds by their {@linkplain CustomerRequest#words() own words} and those of their
 *     public comments; internal comments find nothing
 */
public record RequestSelection(Set<StatusCategory> categories, Optional<SearchText> search) {

    /** Asks for every request. */
    public static final RequestSelection ALL = of(Set.of(StatusCategory.values()));

    public RequestSelection {
        categories = Set.copyOf(categories);
        requireNonNull(search, "search");
    }

    /** Asks for the requests in these categories. */
    public static RequestSelection of(Set<StatusCategory> categories) {
        return new RequestSelection(categories, Optional.empty());
    }

    /** Asks for those of them that a search finds. */
    public RequestSelection finding(SearchText text) {
        return new RequestSelection(categories, Optional.of(text));
    }
}
