package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customerportal.conversation.AddComment;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.InternalCommentView;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.VisibilityRules;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;

class InternalCommentTest {

    private static final String SECRET = "The customer is always wrong";

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final Person bob = story.person("Bob", acme, Sharing.organization());
    private final RequestId request = ada.submits("Printer");

    @Test
    void changesNothingThatACustomerCanSee() {
        RequestId later = ada.submits("Later");
        story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1);
        ada.says(later, "More");
        story.deliver();
        story.mailbox.clear();
        List<Object> before = seenBy(ada);
        List<Object> beforeOfBob = seenBy(bob);
        story.pass(Duration.ofMinutes(5));

        note(SECRET);
        story.deliver();

        assertThat(seenBy(ada)).isEqualTo(before);
        assertThat(seenBy(bob)).isEqualTo(beforeOfBob);
        assertThat(story.mailbox.to(ada.email())).isEmpty();
        assertThat(story.mailbox.to(bob.email())).isEmpty();
    }

    @Test
    void isReadByStaff() {
        story.pass(Duration.ofMinutes(5));

        CommentId id = note(SECRET);

        List<InternalCommentView> notes = story.portal
                .staff(PortalStory.HUGO)
                .conversation()
                .listInternal(request, PageRequest.first())
                .items();
        assertThat(notes).extracting(InternalCommentView::id).containsExactly(id);
        assertThat(notes.get(0).author()).isEqualTo("Grace");
        assertThat(notes.get(0).own()).isFalse();
        assertThat(notes.get(0).text().markdown()).isEqualTo(SECRET);
        assertThat(story.desk().requests().get(request).staffUpdatedAt()).isEqualTo(story.clock.instant());
        assertThat(story.desk()
                        .conversation()
                        .list(request, PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void cannotBeFetchedAsAPublicComment() {
        CommentId id = note(SECRET);
        var scope =
                new CustomerViewer(ada.id(), story.storage.memberships().of(ada.id()), VisibilityRules.OPEN).scope();

        assertThat(story.storage.comments().findPublic(id, scope)).isEmpty();
    }

    @Test
    void doesNotMakeAStaffMemberWhoMovesTheRequestLose() {
        note(SECRET);

        assertThat(story.desk()
                        .requests()
                        .move(request, new StatusKey("on-hold"), 1)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void neverAppearsInAMailToACustomerThatFollows() {
        note(SECRET);
        story.desk().conversation().answer(new AddComment(request, "All is well", Optional.empty()));
        story.desk().requests().move(request, new StatusKey("waiting-for-you"), 1);
        story.deliver();

        assertThat(story.mailbox.to(ada.email()))
                .hasSize(3)
                .allSatisfy(mail -> assertThat(mail.subject() + mail.text() + mail.html())
                        .doesNotContain(SECRET)
                        .doesNotContainIgnoringCase("internal"));
    }

    @Test
    void needsWords() {
        var before = new StoredThings(story.storage).all();

        assertThat(violations(() -> note(" \n"))).containsExactly("text: required");
        assertThat(violations(() -> note("\u00A0\u200B"))).containsExactly("text: required");
        assertThat(violations(() -> note("x".repeat(20_001)))).containsExactly("text: too-long");
        assertThat(violations(() -> note("\0".repeat(40_001)))).containsExactly("text: too-long");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        note("x".repeat(20_000));
    }

    private CommentId note(String text) {
        return story.desk().conversation().note(new AddComment(request, text, Optional.empty()));
    }

    /** Everything that a customer's pages are made of. */
    private List<Object> seenBy(Person who) {
        PageRequest first = PageRequest.first();
        List<Object> seen = new ArrayList<>();
        for (OverviewTab tab : OverviewTab.values()) {
            seen.add(who.face().requests().list(tab, first));
        }
        seen.add(who.face().requests().counts());
        seen.add(who.face().dashboard().home());
        seen.add(who.face().requests().get(request));
        seen.add(who.face().conversation().list(request, first));
        seen.add(who.face().conversation().history(request, first));
        return seen;
    }
}
