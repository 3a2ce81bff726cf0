package org.customerportal.dashboard;

import java.util.List;
import org.customerportal.page.Count;
import org.customerportal.request.service.RequestSummary;

/**
 * What a customer sees first.
 *
 * @param open how many visible requests are not completed, those included that wait or are on hold
 * @param waiting how many wait for the customer
 * @param onHold how many cannot go on for now
 * @param completed how many are over
 * @param needsAction the latest of those that wait for the customer, at most 5
 * @param latest the latest of those that are not completed, at most 5
 */
public record HomeView(
        Count open,
        Count waiting,
        Count onHold,
        Count completed,
        List<RequestSummary> needsAction,
        List<RequestSummary> latest) {

    public HomeView {
        needsAction = List.copyOf(needsAction);
        latest = List.copyOf(latest);
    }
}
