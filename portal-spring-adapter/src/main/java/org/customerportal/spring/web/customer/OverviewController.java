package org.customerportal.spring.web.customer;

import java.util.List;
import java.util.Map;
import org.customerportal.CustomerFace;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.AssigneeDisplay;
import org.customerportal.request.OverviewTab;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
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
            @RequestParam(defaultValue = "open") String tab,
            @RequestParam(defaultValue = "") String after) {
        OverviewTab chosen = Address.oneOf(OverviewTab.values(), tab, OverviewTab.OPEN);
        Map<StatusCategory, Long> counts = face.requests().counts();
        List<Tab> tabs = List.of(OverviewTab.OPEN, OverviewTab.WAITING, OverviewTab.COMPLETED).stream()
                .map(each -> Tab.of(each, counts, each == chosen))
                .toList();
        return Answer.page("customer/overview")
                .with("tab", chosen)
                .with("tabs", tabs)
                .with("page", face.requests().list(chosen, Address.page(after, PageRequest.DEFAULT_SIZE)))
                .with("first", after.isEmpty())
                .with("assignees", face.portal().settings().assignee() == AssigneeDisplay.NAME);
    }

    /**
     * A tab of the overview.
     *
     * @param tab which cut
     * @param count how many requests are in it
     * @param chosen whether it is the one that is shown
     */
    record Tab(OverviewTab tab, long count, boolean chosen) {

        static Tab of(OverviewTab tab, Map<StatusCategory, Long> counts, boolean chosen) {
            long count = tab.categories().stream()
                    .mapToLong(category -> counts.getOrDefault(category, 0L))
                    .sum();
            return new Tab(tab, count, chosen);
        }
    }
}
