package org.customerportal.spring.web.customer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.customerportal.CustomerFace;
import org.customerportal.page.Count;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.AssigneeDisplay;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.service.CustomerRequests;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.Search;
import org.customerportal.workflow.StatusCategory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The customer's requests, cut by where they stand. */
@Controller
@RequestMapping("/portal/{portal}/requests")
final class OverviewController {

    @GetMapping
    Answer overview(
            CustomerFace face,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "") String after) {
        Search search = Search.of(q, tab);
        PageRequest page = Address.page(after, PageRequest.DEFAULT_SIZE);
        CustomerRequests requests = face.requests();
        return search.fill(
                        Answer.page("customer/overview"),
                        () -> requests.list(search.tab(), page),
                        () -> requests.search(search.text(), search.tab(), page))
                .with("tabs", tabs(search, search.isOn() ? Map.of() : requests.counts()))
                .with("first", after.isEmpty())
                .with("assignees", face.portal().settings().assignee() == AssigneeDisplay.NAME);
    }

    private static List<Tab> tabs(Search search, Map<StatusCategory, Count> counts) {
        List<OverviewTab> cuts = List.of(OverviewTab.OPEN, OverviewTab.WAITING, OverviewTab.COMPLETED);
        return Stream.concat(search.isOn() ? Stream.of(OverviewTab.ALL) : Stream.of(), cuts.stream())
                .map(each -> Tab.of(each, counts, each == search.tab()))
                .toList();
    }

    /**
     * A tab of the overview.
     *
     * @param tab which cut
     * @param count how many requests are in it
     * @param chosen whether it is the one that is shown
     */
    record Tab(OverviewTab tab, Count count, boolean chosen) {

        static Tab of(OverviewTab tab, Map<StatusCategory, Count> counts, boolean chosen) {
            return new Tab(tab, tab.count(counts), chosen);
        }
    }
}
