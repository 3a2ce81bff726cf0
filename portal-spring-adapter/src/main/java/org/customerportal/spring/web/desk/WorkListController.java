package org.customerportal.spring.web.desk;

import java.util.Set;
import org.customerportal.StaffFace;
import org.customerportal.page.PageRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.Search;
import org.customerportal.staff.StaffRight;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All requests of the tenant, for those who work on them; everybody else is shown the way to what is theirs. */
@Controller
final class WorkListController {

    @GetMapping("/portal/desk/")
    Answer list(
            StaffFace face,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "") String after) {
        Set<StaffRight> rights = face.member().rights();
        if (!rights.contains(StaffRight.READ_REQUESTS)) {
            String elsewhere = rights.contains(StaffRight.MANAGE_VISIBILITY) ? "/visibility" : "/deliveries";
            return Answer.redirect(rights.contains(StaffRight.MANAGE_PEOPLE) ? "/invitations" : elsewhere);
        }
        Search search = Search.of(q, tab);
        PageRequest page = Address.page(after, PageRequest.DEFAULT_SIZE);
        return search.fill(
                        Answer.page("desk/work"),
                        () -> face.requests().list(search.tab(), page),
                        () -> face.requests().search(search.text(), search.tab(), page))
                .with("tabs", OverviewTab.values())
                .with("first", after.isEmpty());
    }
}
