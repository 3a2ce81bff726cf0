package org.customerportal.dashboard;

import java.util.Map;
import org.customerportal.page.Count;
import org.customerportal.page.PageRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.service.CustomerRequests;
import org.customerportal.workflow.StatusCategory;

/** Gathers the home page of one customer. */
public final class Dashboard {

    private static final int SHOWN = 5;

    private final CustomerRequests requests;

    /** Makes the dashboard over this customer's requests. */
    public Dashboard(CustomerRequests requests) {
        this.requests = requests;
    }

    /** Returns what the customer sees first, as it is now. */
    public HomeView home() {
        Map<StatusCategory, Count> counts = requests.counts();
        return new HomeView(
                OverviewTab.OPEN.count(counts),
                counts.getOrDefault(StatusCategory.WAITING_ON_CUSTOMER, Count.NONE),
                counts.getOrDefault(StatusCategory.ON_HOLD, Count.NONE),
                OverviewTab.COMPLETED.count(counts),
                requests.list(OverviewTab.WAITING, PageRequest.first(SHOWN)).items(),
                requests.list(OverviewTab.OPEN, PageRequest.first(SHOWN)).items());
    }
}
