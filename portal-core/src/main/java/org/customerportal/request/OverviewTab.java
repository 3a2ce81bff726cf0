package org.customerportal.request;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.customerportal.page.Count;
import org.customerportal.workflow.StatusCategory;

/** The ways an overview of requests is cut. */
public enum OverviewTab {
    /** Everything that is not completed. */
    OPEN(EnumSet.of(StatusCategory.OPEN, StatusCategory.WAITING_ON_CUSTOMER, StatusCategory.ON_HOLD)),
    /** The customer must do something. */
    WAITING(EnumSet.of(StatusCategory.WAITING_ON_CUSTOMER)),
    /** Resolved, closed or cancelled. */
    COMPLETED(EnumSet.of(StatusCategory.RESOLVED, StatusCategory.CLOSED, StatusCategory.CANCELLED)),
    /** Everything. */
    ALL(EnumSet.allOf(StatusCategory.class));

    private final Set<StatusCategory> categories;

    OverviewTab(EnumSet<StatusCategory> categories) {
        this.categories = Set.copyOf(categories);
    }

    /** Returns the categories that belong to this cut. */
    public Set<StatusCategory> categories() {
        return categories;
    }

    /** Returns how many requests are in this cut. */
    public Count count(Map<StatusCategory, Count> counts) {
        return categories.stream()
                .map(category -> counts.getOrDefault(category, Count.NONE))
                .reduce(Count.NONE, Count::plus);
    }
}
