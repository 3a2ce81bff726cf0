package org.customerportal.rules;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.customerportal.CustomerPortal;
import org.customerportal.PortalStorage;
import org.customerportal.StaffFace;
import org.customerportal.TenantStorage;
import org.customerportal.VisitorFace;
import org.customerportal.flow.FlowKey;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationView;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.portal.PortalKey;
import org.customerportal.portal.TenantId;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.SubmitRequest;
import org.customerportal.signin.Origin;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.testkit.fixture.CountingHasher;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.testkit.fixture.SettableClock;
import org.customerportal.testkit.fixture.StaffOnly;
import org.customerportal.visibility.StaffViewer;

/** A portal of its own for each test, with a clock that stands still, everybody's mailbox, and two people at the desk. */
final class PortalStory {

    static final String PASSWORD = "an orange bicycle sleeps";

    static final StaffMember GRACE =
            StaffMember.withAllRights(new StaffId("grace"), "Grace", Samples.email("grace@northwind.example"));
    static final StaffMember HUGO =
            StaffMember.withAllRights(new StaffId("hugo"), "Hugo", Samples.email("hugo@northwind.example"));

    final CustomerPortal portal;
    final TenantStorage storage;
    final SettableClock clock;
    final RecordingMail mailbox;
    final CountingHasher hasher;

    PortalStory(
            CustomerPortal portal,
            PortalStorage storage,
            SettableClock clock,
            RecordingMail mailbox,
            CountingHasher hasher) {
        this.portal = portal;
        this.storage = storage.tenant(TenantId.DEFAULT);
        this.clock = clock;
        this.mailbox = mailbox;
        this.hasher = hasher;
    }

    static PortalStory begin() {
        return new Stage().begin();
    }

    StaffFace desk() {
        return portal.staff(GRACE);
    }

    VisitorFace visitor() {
        return portal.visitor("support", Origin.unknown());
    }

    /** Makes a request one that does not exist for customers. */
    void hide(RequestId request) {
        CustomerRequest stored =
                storage.requests().find(request, new StaffViewer(GRACE).scope()).orElseThrow();
        storage.requests().replace(StaffOnly.of(stored));
    }

    /** Lets time pass. */
    void pass(Duration time) {
        clock.advance(time);
    }

    /** Sends what is due. */
    void deliver() {
        portal.upkeep().run();
    }

    OrganizationId organization(String name) {
        return desk().organizations().add(new AddOrganization(name, "")).id();
    }

    InvitationView invite(String email, OrganizationId organization) {
        return invite(email, organization, Sharing.own());
    }

    InvitationView invite(String email, OrganizationId organization, Sharing sharing) {
        return desk().invitations()
                .invite(new Invite(email, organization, Role.MEMBER, sharing, new PortalKey("support")));
    }

    /** Sends what is due and returns the secret of the latest mail to this address. */
    String mailedToken(String email) {
        deliver();
        var mails = mailbox.to(email);
        return RecordingMail.token(mails.get(mails.size() - 1));
    }

    /** Invites somebody who accepts; the mails about it are read and gone. */
    Person person(String name, OrganizationId organization, Sharing sharing) {
        String email = name.toLowerCase(java.util.Locale.ROOT) + "@customer.example";
        invite(email, organization, sharing);
        visitor().invitations().accept(mailedToken(email), new AcceptInvitation(name, PASSWORD));
        deliver();
        mailbox.clear();
        hasher.takeEvaluations();
        return new Person(
                this, storage.users().find(Samples.email(email)).orElseThrow().id(), email, organization);
    }

    Person person(String name, OrganizationId organization) {
        return person(name, organization, Sharing.own());
    }

    /** Returns a request without answers for the person's organization. */
    static SubmitRequest question(Person who, String subject) {
        return question(who.organization(), subject);
    }

    static SubmitRequest question(OrganizationId organization, String subject) {
        return new SubmitRequest(
                new FlowKey("question"), organization, subject, "It *burns*.", Map.of(), Optional.empty());
    }

    /** Returns the command with a key. */
    static SubmitRequest keyed(SubmitRequest command, String key) {
        return new SubmitRequest(
                command.flow(),
                command.organization(),
                command.subject(),
                command.description(),
                command.fields(),
                Optional.of(new IdempotencyKey(key)));
    }
}
