package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customerportal.conversation.AddComment;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.InvalidCursorException;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.RequestSummary;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;

class SearchTest {

    private final WatchedStorage watched = new WatchedStorage();
    private final PortalStory story = new Stage().storage(watched).begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final RequestId printer = ada.submits("Printer jams");
    private final RequestId scanner = ada.submits("Scanner");

    @Test
    void findsWhatTheCustomerSaidAndWasTold() {
        ada.says(scanner, "It is beside the printer.");
        story.desk().conversation().answer(said("We look at the fuser."));

        assertThat(found(ada, "printer")).containsExactly(scanner, printer);
        assertThat(found(ada, "FUSER")).containsExactly(scanner);
        assertThat(found(ada, "printer jams")).containsExactly(printer);
        assertThat(found(ada, "nothing")).isEmpty();
    }

    @Test
    void findsNothingByWhatStaffSayAmongThemselves() {
        story.desk().conversation().note(said("A difficult customer"));

        assertThat(found(ada, "difficult")).isEmpty();
        assertThat(story.desk()
                        .requests()
                        .search("difficult", OverviewTab.ALL, PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void findsNothingThatTheViewerMayNotSee() {
        Person stranger = story.person("Eve", story.organization("Beta"));
        Person colleague = story.person("Bob", acme);
        Person partner = story.person("Zoe", acme, Sharing.organization());

        assertThat(found(stranger, "printer")).isEmpty();
        assertThat(found(colleague, "printer")).isEmpty();
        assertThat(found(partner, "printer")).containsExactly(printer);
    }

    @Test
    void looksInOneCutOrInAll() {
        ada.face().requests().move(printer, new StatusKey("cancelled"));

        assertThat(ada.face()
                        .requests()
                        .search("printer", OverviewTab.OPEN, PageRequest.first())
                        .items())
                .isEmpty();
        assertThat(ada.face()
                        .requests()
                        .search("printer", OverviewTab.COMPLETED, PageRequest.first())
                        .items())
                .extracting(RequestSummary::id)
                .containsExactly(printer);
        assertThat(story.desk()
                        .requests()
                        .search("printer", OverviewTab.ALL, PageRequest.first())
                        .items())
                .hasSize(1);
    }

    @Test
    void bindsACursorToWhatWasSearchedFor() {
        ada.submits("Printer again");
        Page<RequestSummary> page = ada.face().requests().search("printer", OverviewTab.ALL, PageRequest.first(1));
        PageRequest next = PageRequest.first(1).after(page.next().orElseThrow());

        assertThat(ada.face()
                        .requests()
                        .search("PRINTER!", OverviewTab.ALL, next)
                        .items())
                .extracting(RequestSummary::id)
                .containsExactly(printer);
        refused(InvalidCursorException.class, () -> ada.face().requests().search("jams", OverviewTab.ALL, next));
        refused(InvalidCursorException.class, () -> ada.face().requests().list(OverviewTab.ALL, next));
    }

    @Test
    void refusesWhatCannotBeLookedForBeforeAnythingIsAsked() {
        List<String> asked = new ArrayList<>();
        var requests = ada.face().requests();
        var desk = story.desk().requests();
        watched.watch((method, arguments) -> asked.add(method));

        assertThat(violations(() -> requests.search("x".repeat(10_000), OverviewTab.ALL, PageRequest.first())))
                .containsExactly("search: too-long");
        assertThat(violations(() -> requests.search("%%% ***", OverviewTab.ALL, PageRequest.first())))
                .containsExactly("search: no-words");
        assertThat(violations(() -> desk.search(" ", OverviewTab.ALL, PageRequest.first())))
                .containsExactly("search: no-words");
        assertThat(violations(() -> desk.search("a b c d e f g h i", OverviewTab.ALL, PageRequest.first())))
                .containsExactly("search: too-many-words");
        assertThat(asked).isEmpty();
    }

    private AddComment said(String text) {
        return new AddComment(scanner, text, Optional.empty());
    }

    private static List<RequestId> found(Person who, String text) {
        return who.face().requests().search(text, OverviewTab.ALL, PageRequest.first()).items().stream()
                .map(RequestSummary::id)
                .toList();
    }
}
