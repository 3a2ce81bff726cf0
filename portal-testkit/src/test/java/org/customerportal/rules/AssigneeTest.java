package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.customerportal.account.EditProfile;
import org.customerportal.conversation.AddComment;
import org.customerportal.conversation.CommentView;
import org.customerportal.conversation.HistoryView;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.AssigneeDisplay;
import org.customerportal.portal.PortalSettings;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.CustomerRequestView;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.junit.jupiter.api.Test;

class AssigneeTest {

    private final Directory directory = new Directory(PortalStory.GRACE, PortalStory.HUGO);

    @Test
    void isShownToTheCustomerByNameWhereThePortalSaysSo() {
        PortalStory story = new Stage().directory(directory).begin();
        Person ada = story.person("Ada", story.organization("Acme"));
        RequestId request = ada.submits("Printer");
        story.pass(Duration.ofMinutes(5));

        story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1);

        assertThat(ada.face().requests().get(request).assignee()).contains("Hugo");
        assertThat(ada.face().requests().get(request).updatedAt()).isEqualTo(story.clock.instant());
        assertThat(ada.face()
                        .requests()
                        .list(OverviewTab.ALL, PageRequest.first())
                        .items()
                        .get(0)
                        .assignee())
                .contains("Hugo");
        assertThat(story.desk().requests().get(request).assigneeName()).contains("Hugo");
    }

    @Test
    void leavesNoTraceForTheCustomerWhereThePortalHidesIt() {
        PortalStory story = hidingStory();
        Person ada = story.person("Ada", story.organization("Acme"));
        RequestId request = ada.submits("Printer");
        ada.submits("Later");
        CustomerRequestView before = ada.face().requests().get(request);
        var list = ada.face().requests().list(OverviewTab.ALL, PageRequest.first());
        var history = ada.face().conversation().history(request, PageRequest.first());
        story.pass(Duration.ofMinutes(5));

        story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1);
        story.deliver();

        assertThat(ada.face().requests().get(request)).isEqualTo(before);
        assertThat(ada.face().requests().list(OverviewTab.ALL, PageRequest.first()))
                .isEqualTo(list);
        assertThat(ada.face().conversation().history(request, PageRequest.first()))
                .isEqualTo(history);
        assertThat(story.desk().requests().get(request).staffUpdatedAt()).isEqualTo(story.clock.instant());
    }

    @Test
    void speaksAsThePortalWhereThePortalHidesIt() {
        PortalStory story = hidingStory();
        Person ada = story.person("Ada", story.organization("Acme"));
        RequestId request = ada.submits("Printer");
        story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1);
        story.portal.staff(PortalStory.HUGO).conversation().answer(words(request));
        story.desk().requests().move(request, new org.customerportal.workflow.StatusKey("on-hold"), 2);
        story.deliver();

        assertThat(ada.face().conversation().list(request, PageRequest.first()).items())
                .extracting(CommentView::author)
                .containsExactly("Northwind Service");
        assertThat(ada.face()
                        .conversation()
                        .history(request, PageRequest.first())
                        .items())
                .extracting(HistoryView::actor)
                .containsExactly("Northwind Service", "Ada");
        assertThat(story.mailbox.to(ada.email()))
                .allSatisfy(mail -> assertThat(mail.text() + mail.html())
                        .doesNotContainIgnoringCase("hugo")
                        .doesNotContainIgnoringCase("grace"));
        assertThat(story.desk()
                        .conversation()
                        .list(request, PageRequest.first())
                        .items())
                .extracting(CommentView::author)
                .containsExactly("Hugo");
    }

    @Test
    void speaksAsThePortalInTheLanguageOfTheReader() {
        PortalStory story = hidingStory();
        Person ada = story.person("Ada", story.organization("Acme"));
        long version = ada.face().profile().get().version();
        ada.face().profile().edit(new EditProfile("Ada", "", "", "pt", "UTC", version));
        RequestId request = ada.submits("Printer");
        story.desk().conversation().answer(words(request));

        assertThat(ada.face().conversation().list(request, PageRequest.first()).items())
                .extracting(CommentView::author)
                .containsExactly("Atendimento Northwind");
    }

    @Test
    void isSomebodyTheDirectoryOffersOrNobody() {
        PortalStory story = new Stage().directory(directory).begin();
        RequestId request = story.person("Ada", story.organization("Acme")).submits("Printer");
        var before = new StoredThings(story.storage).all();

        assertThat(violations(() -> story.desk().requests().assign(request, Optional.of(new StaffId("eve")), 1)))
                .containsExactly("assignee: not-an-option");
        assertThat(violations(() -> story.desk().requests().assign(request, Optional.of(new StaffId("HUGO")), 1)))
                .containsExactly("assignee: not-an-option");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);

        story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1);
        assertThat(story.desk().requests().assign(request, Optional.empty(), 2).assignee())
                .isEmpty();
    }

    @Test
    void changesNothingWhenItStaysTheSame() {
        PortalStory story = new Stage().directory(directory).begin();
        RequestId request = story.person("Ada", story.organization("Acme")).submits("Printer");
        story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1);
        var before = new StoredThings(story.storage).all();

        story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 2);

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void isRefusedToWhoeverDidNotSeeTheLatest() {
        PortalStory story = new Stage().directory(directory).begin();
        RequestId request = story.person("Ada", story.organization("Acme")).submits("Printer");
        story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1);

        refused(
                StaleVersionException.class,
                () -> story.desk().requests().assign(request, Optional.of(PortalStory.GRACE.id()), 1));
    }

    @Test
    void isNeverShownToACustomerByIdWhenTheHostForgotThePerson() {
        PortalStory story = new Stage().directory(directory).begin();
        Person ada = story.person("Ada", story.organization("Acme"));
        RequestId request = ada.submits("Printer");
        story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1);
        story.portal.staff(PortalStory.HUGO).conversation().answer(words(request));
        story.portal
                .staff(PortalStory.HUGO)
                .requests()
                .move(request, new org.customerportal.workflow.StatusKey("on-hold"), 2);

        directory.forget(PortalStory.HUGO);

        assertThat(ada.face().requests().get(request).assignee()).isEmpty();
        assertThat(ada.face().conversation().list(request, PageRequest.first()).items())
                .extracting(CommentView::author)
                .containsExactly("Northwind Service");
        assertThat(ada.face()
                        .conversation()
                        .history(request, PageRequest.first())
                        .items())
                .extracting(HistoryView::actor)
                .containsExactly("Northwind Service", "Ada");
        assertThat(story.desk().requests().get(request).assigneeName()).contains("hugo");
        assertThat(story.desk()
                        .conversation()
                        .list(request, PageRequest.first())
                        .items())
                .extracting(CommentView::author)
                .containsExactly("hugo");
    }

    private PortalStory hidingStory() {
        return new Stage()
                .directory(directory)
                .settings(PortalSettings.DEFAULTS.showing(AssigneeDisplay.HIDDEN))
                .begin();
    }

    private static AddComment words(RequestId request) {
        return new AddComment(request, "We come", Optional.empty());
    }

    /** A directory that can forget people. */
    private static final class Directory implements StaffDirectory {

        private volatile List<StaffMember> people;

        Directory(StaffMember... people) {
            this.people = List.of(people);
        }

        void forget(StaffMember gone) {
            people = people.stream().filter(member -> !member.equals(gone)).toList();
        }

        @Override
        public Optional<StaffMember> find(StaffId id) {
            return people.stream().filter(member -> member.id().equals(id)).findFirst();
        }

        @Override
        public List<StaffMember> assignable() {
            return people;
        }
    }
}
