package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.request.Capability.Reason.RIGHT_MISSING;
import static org.customerportal.rules.Refusals.reason;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.customerportal.StaffFace;
import org.customerportal.account.EditUser;
import org.customerportal.conversation.AddComment;
import org.customerportal.event.DeliveryState;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.Invite;
import org.customerportal.invitation.batch.InviteAll;
import org.customerportal.invitation.batch.InviteRow;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.organization.desk.EditOrganization;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalKey;
import org.customerportal.registration.RegistrationId;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.StaffRequestView;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.trait.Attributes;
import org.customerportal.visibility.Involved;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;

class StaffRightsTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final RequestId request = ada.submits("Printer");
    private final InvitationId invitation =
            story.invite("bob@customer.example", acme).id();

    @Test
    void areNeededForEveryCall() {
        StaffFace nobody = with();
        var before = new StoredThings(story.storage).all();

        assertThat(reading(nobody)).allSatisfy(Refusals::assertRightMissing);
        assertThat(working(nobody)).allSatisfy(Refusals::assertRightMissing);
        assertThat(managing(nobody)).allSatisfy(Refusals::assertRightMissing);
        assertThat(delivering(nobody)).allSatisfy(Refusals::assertRightMissing);
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void openOneDoorEach() {
        assertThat(managing(with(StaffRight.READ_REQUESTS, StaffRight.WORK_ON_REQUESTS, StaffRight.MANAGE_DELIVERIES)))
                .allSatisfy(Refusals::assertRightMissing);
        assertThat(reading(with(StaffRight.MANAGE_PEOPLE, StaffRight.WORK_ON_REQUESTS, StaffRight.MANAGE_DELIVERIES)))
                .allSatisfy(Refusals::assertRightMissing);
        assertThat(delivering(with(StaffRight.MANAGE_PEOPLE, StaffRight.WORK_ON_REQUESTS, StaffRight.READ_REQUESTS)))
                .allSatisfy(Refusals::assertRightMissing);
    }

    @Test
    void letAReaderReadAndDoNothing() {
        StaffFace reader = with(StaffRight.READ_REQUESTS);
        var before = new StoredThings(story.storage).all();

        StaffRequestView view = reader.requests().get(request);
        assertThat(List.of(
                        view.may().comment(),
                        view.may().note(),
                        view.may().assign(),
                        view.may().involve()))
                .allSatisfy(capability -> assertThat(capability.reason()).contains(RIGHT_MISSING));
        assertThat(view.may().explain().reason()).contains(RIGHT_MISSING);
        assertThat(view.may().moves())
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.may().reason()).contains(RIGHT_MISSING));
        assertThat(working(reader)).allSatisfy(call -> assertThat(reason(call)).isEqualTo("RIGHT_MISSING"));
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void areUselessForWorkWithoutReading() {
        assertThat(working(with(StaffRight.WORK_ON_REQUESTS))).allSatisfy(Refusals::assertRightMissing);
    }

    private List<ThrowingCallable> reading(StaffFace staff) {
        PageRequest first = PageRequest.first();
        return List.of(
                () -> staff.requests().list(OverviewTab.ALL, first),
                () -> staff.requests().get(request),
                () -> staff.requests().assignable(),
                () -> staff.involvement().list(request),
                () -> staff.conversation().list(request, first),
                () -> staff.conversation().listInternal(request, first),
                () -> staff.conversation().history(request, first));
    }

    private List<ThrowingCallable> working(StaffFace staff) {
        AddComment words = new AddComment(request, "Hello", Optional.empty());
        return List.of(
                () -> staff.conversation().answer(words),
                () -> staff.conversation().note(words),
                () -> staff.requests().assign(request, Optional.of(PortalStory.GRACE.id()), 1),
                () -> staff.requests().assign(request, Optional.empty(), 1),
                () -> staff.requests().move(request, new StatusKey("in-progress"), 1),
                () -> staff.requests().move(request, new StatusKey("open"), 1),
                () -> staff.involvement().addParticipant(request, ada.id(), true),
                () -> staff.involvement().addApprover(request, ada.id()),
                () -> staff.involvement().addParticipant(request, "ada@customer.example", true),
                () -> staff.involvement().addApprover(request, "nobody@customer.example"),
                () -> staff.involvement().organizations(request, PageRequest.first()),
                () -> staff.involvement().addRelatedOrganization(request, acme),
                () -> staff.involvement().remove(request, new Involved.Approver(ada.id())));
    }

    private List<ThrowingCallable> managing(StaffFace staff) {
        PageRequest first = PageRequest.first();
        Invite invite = new Invite("eve@customer.example", acme, Role.MEMBER, Sharing.own(), new PortalKey("support"));
        return List.of(
                () -> staff.invitations().invite(invite),
                () -> staff.bulkInvitations()
                        .inviteAll(
                                new InviteAll(
                                        List.of(new InviteRow("eve@customer.example", Optional.of(Role.MEMBER))),
                                        acme,
                                        Sharing.own()),
                                new PortalKey("support")),
                () -> staff.invitations().resend(invitation),
                () -> staff.invitations().revoke(invitation),
                () -> staff.invitations().get(invitation),
                () -> staff.invitations().list(Optional.empty(), first),
                () -> staff.registrations().domains(acme),
                () -> staff.registrations().addDomain(acme, "acme.example"),
                () -> staff.registrations().removeDomain(acme, UUID.randomUUID()),
                () -> staff.registrations().waiting(Optional.empty(), first),
                () -> staff.registrations().approve(new RegistrationId(UUID.randomUUID())),
                () -> staff.registrations().decline(new RegistrationId(UUID.randomUUID())),
                () -> staff.organizations().list(first),
                () -> staff.organizations().get(acme),
                () -> staff.organizations().members(acme),
                () -> staff.organizations().member(ada.id(), acme),
                () -> staff.organizations().add(new AddOrganization("Beta", "")),
                () -> staff.organizations().change(ada.id(), acme, Role.ADMINISTRATOR, Sharing.organization()),
                () -> staff.organizations().edit(acme, new EditOrganization("Acme Tools", "", Attributes.NONE, 1)),
                () -> staff.organizations().disable(acme),
                () -> staff.organizations().enable(acme),
                () -> staff.organizations().end(ada.id(), acme),
                () -> staff.users().find("ada"),
                () -> staff.users().list(first),
                () -> staff.users().get(ada.id()),
                () -> staff.users().edit(ada.id(), new EditUser("P-1", Attributes.NONE, 2)),
                () -> staff.users().disable(ada.id()),
                () -> staff.users().enable(ada.id()),
                () -> staff.users().endSessions(ada.id()),
                () -> staff.addresses().pending(ada.id()),
                () -> staff.addresses().change(ada.id(), "eve@customer.example", new PortalKey("support")),
                () -> staff.addresses().cancel(ada.id()),
                () -> staff.erasure().erase(ada.id()),
                () -> staff.copies().of(ada.id()),
                () -> staff.identities().list(ada.id()),
                () -> staff.identities().link(ada.id(), "host", "ada"),
                () -> staff.identities().unlink(ada.id(), UUID.randomUUID()));
    }

    private List<ThrowingCallable> delivering(StaffFace staff) {
        return List.of(
                () -> staff.deliveries().list(DeliveryState.DUE, PageRequest.first()),
                () -> staff.deliveries().replay(UUID.randomUUID()));
    }

    private StaffFace with(StaffRight... rights) {
        EnumSet<StaffRight> given = EnumSet.noneOf(StaffRight.class);
        given.addAll(List.of(rights));
        return story.portal.staff(new StaffMember(
                new StaffId("ivan"),
                "Ivan",
                Samples.email("ivan@northwind.example"),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                given));
    }
}
