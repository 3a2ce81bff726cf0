package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.request.Capability.Reason.READ_ONLY;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.conversation.AddComment;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.InvalidCursorException;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.NotFoundException;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.RequestSummary;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final RequestId request = ada.submits("Printer");

    @Test
    @Tag("R01")
    void endsAtTheOwnRequestsWhileNothingIsShared() {
        Person colleague = story.person("Bob", acme, Sharing.own());

        assertAbsent(colleague, request);
    }

    @Test
    void reachesTheOrganizationWhenItIsShared() {
        Person colleague = story.person("Bob", acme, Sharing.organization());

        assertThat(listed(colleague)).containsExactly(request);
        assertThat(colleague.face().requests().get(request).own()).isFalse();
        assertThat(colleague.face().requests().get(request).requester()).isEqualTo("Ada");
        assertThat(colleague.face().requests().counts()).containsOnlyKeys(StatusCategory.OPEN);
        assertThat(colleague.face().dashboard().home().latest()).hasSize(1);
        colleague.says(request, "Mine too");
        assertThat(ada.face().conversation().list(request, PageRequest.first()).items())
                .extracting(comment -> comment.author())
                .containsExactly("Bob");
    }

    @Test
    void mayBeForReadingOnly() {
        Person colleague = story.person("Bob", acme, new Sharing.OrganizationRequests(false));

        assertThat(listed(colleague)).containsExactly(request);
        assertThat(colleague.face().requests().get(request).may().comment().reason())
                .contains(READ_ONLY);
        assertThat(colleague.face().requests().get(request).may().moves())
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.may().reason()).contains(READ_ONLY));
        assertThat(colleague
                        .face()
                        .conversation()
                        .list(request, PageRequest.first())
                        .items())
                .isEmpty();
        var before = new StoredThings(story.storage).all();
        assertThat(reason(() -> colleague.says(request, "Mine too"))).isEqualTo("READ_ONLY");
        assertThat(reason(() -> colleague.face().requests().move(request, new StatusKey("cancelled"))))
                .isEqualTo("READ_ONLY");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);

        RequestId own = colleague.submits("Own");
        assertThat(colleague.face().requests().get(own).may().comment().allowed())
                .isTrue();
    }

    @Test
    void neverCrossesIntoAnotherOrganization() {
        Person stranger = story.person("Eve", story.organization("Beta"), Sharing.organization());

        assertAbsent(stranger, request);
    }

    @Test
    void changesWithTheSharingAtTheNextCall() {
        Person colleague = story.person("Bob", acme, Sharing.organization());
        story.desk().organizations().change(colleague.id(), acme, Role.MEMBER, Sharing.own());
        assertAbsent(colleague, request);

        story.desk().organizations().change(colleague.id(), acme, Role.MEMBER, Sharing.organization());
        assertThat(listed(colleague)).containsExactly(request);

        story.storage.memberships().remove(colleague.id(), acme);
        assertAbsent(colleague, request);
    }

    @Test
    void keepsTheOwnRequestsOfSomebodyWhoLeft() {
        story.storage.memberships().remove(ada.id(), acme);

        assertThat(listed(ada)).containsExactly(request);
        assertThat(ada.face().organizations()).isEmpty();
    }

    @Test
    void makesAStaffOnlyRequestAbsentForItsRequesterToo() {
        story.hide(request);
        Person colleague = story.person("Bob", acme, Sharing.organization());

        assertAbsent(ada, request);
        assertAbsent(colleague, request);
        assertThat(story.desk().requests().get(request).staffOnly()).isTrue();
    }

    @Test
    void tellsAForeignRequestFromAnUnknownOneByNothing() {
        Person stranger = story.person("Eve", story.organization("Beta"));
        RequestId unknown = new RequestId(UUID.randomUUID());

        List<String> foreign = refusalsOf(stranger, request);
        assertThat(foreign)
                .isEqualTo(refusalsOf(stranger, unknown))
                .containsOnly("No such request")
                .hasSize(6);
    }

    @Test
    void pagesThroughEveryVisibleRequestOnce() {
        Person bob = story.person("Bob", acme, Sharing.organization());
        for (int number = 0; number < 12; number++) {
            (number % 3 == 0 ? bob : ada).submits("Request " + number);
        }

        List<RequestId> seen = new ArrayList<>();
        PageRequest next = PageRequest.first(5);
        Page<RequestSummary> page = bob.face().requests().list(OverviewTab.ALL, next);
        page.items().forEach(row -> seen.add(row.id()));
        while (page.next().isPresent()) {
            next = next.after(page.next().get());
            page = bob.face().requests().list(OverviewTab.ALL, next);
            page.items().forEach(row -> seen.add(row.id()));
        }

        assertThat(seen).hasSize(13).doesNotHaveDuplicates();
        assertThat(listed(ada)).hasSize(9);
    }

    @Test
    void bindsACursorToItsViewerAndItsList() {
        ada.submits("Scanner");
        Page<RequestSummary> page = ada.face().requests().list(OverviewTab.ALL, PageRequest.first(1));
        PageRequest next = PageRequest.first(1).after(page.next().orElseThrow());
        Person stranger = story.person("Eve", story.organization("Beta"));

        refused(InvalidCursorException.class, () -> stranger.face().requests().list(OverviewTab.ALL, next));
        refused(InvalidCursorException.class, () -> ada.face().requests().list(OverviewTab.OPEN, next));
        refused(InvalidCursorException.class, () -> ada.face().conversation().list(request, next));
        refused(InvalidCursorException.class, () -> story.desk().requests().list(OverviewTab.ALL, next));
    }

    @Test
    void neverCrossesIntoAnotherTenant() {
        var elsewhere = story.portal.tenant("other");

        assertNotFound(() -> elsewhere.staff(PortalStory.GRACE).requests().get(request));
        refused(NotFoundException.class, () -> elsewhere.customer("support", ada.id()));
        String session = ada.signIn();
        refused(org.customerportal.signin.NotSignedInException.class, () -> elsewhere.customer("support", session));
    }

    private void assertAbsent(Person who, RequestId id) {
        assertThat(listed(who)).doesNotContain(id);
        assertThat(who.face().requests().counts()).isEmpty();
        assertThat(who.face().dashboard().home().latest()).isEmpty();
        var before = new StoredThings(story.storage).all();
        assertThat(refusalsOf(who, id)).containsOnly("No such request").hasSize(6);
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    private static List<RequestId> listed(Person who) {
        return who.face().requests().list(OverviewTab.ALL, PageRequest.first()).items().stream()
                .map(RequestSummary::id)
                .toList();
    }

    private static List<String> refusalsOf(Person who, RequestId id) {
        PageRequest first = PageRequest.first();
        List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> calls = List.of(
                () -> who.face().requests().get(id),
                () -> who.face().requests().move(id, new StatusKey("cancelled")),
                () -> who.face().requests().move(id, new StatusKey("no-such-status")),
                () -> who.face().conversation().list(id, first),
                () -> who.face().conversation().history(id, first),
                () -> who.face().conversation().add(new AddComment(id, "Hello", Optional.empty())));
        return calls.stream()
                .map(call -> refused(NotFoundException.class, call).getMessage())
                .toList();
    }
}
