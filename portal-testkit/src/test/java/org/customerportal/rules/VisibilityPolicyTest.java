package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.request.Capability.Reason.READ_ONLY;
import static org.customerportal.rules.Refusals.assertNotFound;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerportal.filter.Comparison;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Filter;
import org.customerportal.filter.TimeTest;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.RequestSummary;
import org.customerportal.request.service.SubmitRequest;
import org.customerportal.text.LocalizedText;
import org.customerportal.visibility.Explanation;
import org.customerportal.visibility.VisibilityPolicy;
import org.customerportal.workflow.StatusCategory;
import org.junit.jupiter.api.Test;

/** What filters, denials and confidential flows do to what people see. */
class VisibilityPolicyTest {

    private static final FilterKey LARGE = new FilterKey("large");
    private static final Filter MANY_PEOPLE = new Filter.Answer(
            new FieldKey("people"), new FieldTest.Compare(Comparison.AT_LEAST, new FieldValue.Decimal(BigDecimal.TEN)));
    private static final Filter REPAIRS = new Filter.OfFlow(Set.of(new FlowKey("repair")));

    @Test
    void sharesOfTheOrganizationWhatAFilterHoldsFor() {
        PortalStory story = new Stage()
                .filters(VisibilityFilter.of("large", LocalizedText.of("Large"), MANY_PEOPLE))
                .begin();
        OrganizationId acme = story.organization("Acme");
        Person ada = story.person("Ada", acme);
        RequestId large = repair(ada, 10);
        RequestId small = repair(ada, 9);
        RequestId elsewhere = repair(story.person("Eve", story.organization("Beta")), 10);
        Person bob = story.person("Bob", acme, Sharing.filtered(LARGE));

        assertThat(listed(bob)).containsExactly(large);
        assertThat(bob.face().requests().reasons(large)).containsExactly(Explanation.Code.SHARED);
        assertNotFound(() -> bob.face().requests().get(small));
        assertNotFound(() -> bob.face().requests().get(elsewhere));
        assertNotFound(() -> bob.face().requests().reasons(small));
        bob.says(large, "Mine too");
        share(story, bob, acme, new Sharing.FilteredRequests(LARGE, false));
        assertThat(bob.face().requests().get(large).may().comment().reason()).contains(READ_ONLY);
        share(story, bob, acme, Sharing.filtered(new FilterKey("lost")));
        assertThat(listed(bob)).as("shared by a filter that is lost").isEmpty();
    }

    @Test
    void narrowsEverythingThatAPortalShows() {
        PortalStory story = new Stage()
                .filters(VisibilityFilter.of(
                        "recent",
                        LocalizedText.of("Recent"),
                        new Filter.Created(new TimeTest.Within(Duration.ofDays(90)))))
                .visibility(VisibilityPolicy.OPEN.narrowedBy(new FilterKey("recent")))
                .begin();
        Person ada = story.person("Ada", story.organization("Acme"));
        RequestId old = ada.submits("Old");
        story.pass(Duration.ofDays(90));
        RequestId recent = ada.submits("Recent");
        assertThat(listed(ada)).containsExactly(recent, old);

        story.pass(Duration.ofSeconds(1));

        assertThat(listed(ada)).containsExactly(recent);
        assertThat(ada.face().requests().exactCounts()).isEqualTo(Map.of(StatusCategory.OPEN, 1L));
        assertNotFound(() -> ada.face().requests().get(old));
        assertNotFound(() -> ada.says(old, "Hello?"));
        assertThat(story.desk().requests().get(old).subject()).isEqualTo("Old");
    }

    @Test
    void showsNothingWhereThePortalsFilterIsLost() {
        PortalStory story = new Stage()
                .visibility(VisibilityPolicy.OPEN.narrowedBy(new FilterKey("lost")))
                .begin();
        Person ada = story.person("Ada", story.organization("Acme"));
        ada.submits("Printer");

        assertThat(listed(ada)).isEmpty();
    }

    @Test
    void deniesWhatIsSharedAndNeverWhatIsOwn() {
        PortalStory story = new Stage()
                .filters(VisibilityFilter.of("repairs", LocalizedText.of("Repairs"), REPAIRS))
                .visibility(VisibilityPolicy.OPEN.denying(new FilterKey("repairs")))
                .begin();
        OrganizationId acme = story.organization("Acme");
        Person ada = story.person("Ada", acme);
        Person bob = story.person("Bob", acme, Sharing.organization());
        RequestId question = ada.submits("Question");
        RequestId repair = repair(ada, 1);

        assertThat(listed(bob)).containsExactly(question);
        assertThat(listed(ada)).containsExactlyInAnyOrder(question, repair);
    }

    @Test
    void deniesAllSharingWhereADenialIsLost() {
        PortalStory story = new Stage()
                .visibility(VisibilityPolicy.OPEN.denying(new FilterKey("lost")))
                .begin();
        OrganizationId acme = story.organization("Acme");
        Person ada = story.person("Ada", acme);
        Person bob = story.person("Bob", acme, Sharing.organization());
        RequestId question = ada.submits("Question");

        assertThat(listed(bob)).isEmpty();
        assertThat(listed(ada)).containsExactly(question);
    }

    @Test
    void neverSharesAConfidentialFlowNotEvenWhatWasSubmittedBefore() {
        PortalStory before = PortalStory.begin();
        OrganizationId acme = before.organization("Acme");
        Person ada = before.person("Ada", acme);
        Person bob = before.person("Bob", acme, Sharing.organization());
        RequestId repair = repair(ada, 1);
        assertThat(listed(bob)).containsExactly(repair);

        PortalStory after = new Stage()
                .storage(tenant -> before.storage)
                .visibility(VisibilityPolicy.OPEN.keepingConfidential(new FlowKey("repair")))
                .begin();

        assertThat(listed(new Person(after, bob.id(), bob.email(), acme))).isEmpty();
        assertThat(listed(new Person(after, ada.id(), ada.email(), acme))).containsExactly(repair);
    }

    private static void share(PortalStory story, Person who, OrganizationId organization, Sharing sharing) {
        story.desk().organizations().change(who.id(), organization, Role.MEMBER, sharing);
    }

    private static RequestId repair(Person who, int people) {
        return who.face()
                .requests()
                .submit(new SubmitRequest(
                        new FlowKey("repair"),
                        who.organization(),
                        "Repair",
                        "",
                        Map.of("serial", "A1", "people", Integer.toString(people)),
                        Optional.empty()));
    }

    private static List<RequestId> listed(Person who) {
        return who.face().requests().list(OverviewTab.ALL, PageRequest.first()).items().stream()
                .map(RequestSummary::id)
                .toList();
    }
}
