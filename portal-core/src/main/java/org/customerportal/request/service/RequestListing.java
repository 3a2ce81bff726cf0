package org.customerportal.request.service;

import java.util.List;
import java.util.function.BiFunction;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Slice;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.search.SearchText;
import org.customerportal.visibility.RequestScope;

/**
 * A list of requests as both faces read it.
 *
 * @param name tells this list from others, to bind cursors to it
 */
record RequestListing(String name, RequestSelection selection) {

    static RequestListing of(OverviewTab tab) {
        return new RequestListing("requests|" + tab, RequestSelection.of(tab.categories()));
    }

    RequestListing finding(String text) {
        SearchText search = SearchText.typed(text, "search");
        return new RequestListing(name + "|" + String.join(" ", search.beginnings()), selection.finding(search));
    }

    <T> Page<T> read(
            RequestPorts ports, RequestScope scope, PageRequest page, BiFunction<RequestRow, RequestNames, T> summary) {
        String query = name + "|" + scope.viewer();
        Slice slice = page.slice(query);
        return ports.useCases().run(() -> {
            List<RequestRow> rows = ports.requests().list(scope, selection, slice);
            RequestNames names = RequestNames.of(rows, ports);
            return slice.page(rows, RequestRow::position, query).map(row -> summary.apply(row, names));
        });
    }
}
