package org.customerportal.spring.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.customerportal.CustomerFace;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.account.EditProfile;
import org.customerportal.conversation.AddComment;
import org.customerportal.flow.FlowKey;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.Invite;
import org.customerportal.notification.Mail;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalKey;
import org.customerportal.registration.Register;
import org.customerportal.registration.RegistrationId;
import org.customerportal.registration.SelfRegistration;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.SubmitRequest;
import org.customerportal.signin.Origin;
import org.customerportal.staff.StaffMember;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.SettableClock;
import org.customerportal.workflow.StatusKey;

/** Brings people and requests into the host, by the same services that the pages call. Each step takes a second. */
final class Cast {

    static final String PORTAL = "support";
    static final String PASSWORD = "nineteen blue herons";
    private static final Origin HERE = new Origin("192.0.2.1", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");

    private final CustomerPortal portal;
    private final RecordingMail mail;
    private final SettableClock clock;

    Cast(CustomerPortal portal, RecordingMail mail, SettableClock clock) {
        this.portal = portal;
        this.mail = mail;
        this.clock = clock;
    }

    OrganizationId organization(String name) {
        tick();
        return desk().organizations().add(new AddOrganization(name, "")).id();
    }

    /** Invites somebody, who accepts and signs in; returns the session token. */
    String customer(String name, String email, OrganizationId organization, Sharing sharing) {
        tick();
        desk().invitations().invite(new Invite(email, organization, Role.MEMBER, sharing, new PortalKey(PORTAL)));
        portal.upkeep().run();
        List<Mail> mails = mail.to(email);
        String token = RecordingMail.token(mails.get(mails.size() - 1));
        portal.visitor(PORTAL, HERE).invitations().accept(token, new AcceptInvitation(name, PASSWORD));
        return signIn(email);
    }

    /** Invites somebody who does not answer yet. */
    InvitationId invite(String email, OrganizationId organization) {
        tick();
        return desk().invitations()
                .invite(new Invite(email, organization, Role.MEMBER, Sharing.own(), new PortalKey(PORTAL)))
                .id();
    }

    /** Sends what is due, and returns what the one mail to this address says. */
    String mailed(String email) {
        portal.upkeep().run();
        return mail.only(email).text();
    }

    /** Registers somebody at a domain of the organization, who then waits to be let in. */
    RegistrationId register(String name, String email, OrganizationId organization) {
        tick();
        desk().registrations().addDomain(organization, email.substring(email.indexOf('@')));
        SelfRegistration door = portal.visitor(PORTAL, new Origin("", "")).registration();
        door.ask(email, Locale.ENGLISH);
        portal.upkeep().run();
        door.register(RecordingMail.token(mail.only(email)), new Register(name, ""));
        return desk().registrations()
                .waiting(Optional.of(organization), PageRequest.first())
                .items()
                .get(0)
                .id();
    }

    /** Lets a customer join one more organization. */
    void join(String session, OrganizationId organization, Sharing sharing) {
        tick();
        String email = face(session).user().email().spelling();
        desk().invitations().invite(new Invite(email, organization, Role.MEMBER, sharing, new PortalKey(PORTAL)));
        portal.upkeep().run();
        List<Mail> mails = mail.to(email);
        portal.visitor(PORTAL, HERE).invitations().join(RecordingMail.token(mails.get(mails.size() - 1)));
    }

    /** Lets a customer look after the colleagues of an organization. */
    void promote(String session, OrganizationId organization, Sharing sharing) {
        tick();
        desk().organizations().change(face(session).user().id(), organization, Role.ADMINISTRATOR, sharing);
    }

    /** Signs somebody in once more; returns the session token. */
    String signIn(String email) {
        tick();
        return portal.visitor(PORTAL, HERE)
                .signIn()
                .signIn(email, PASSWORD)
                .signedIn()
                .token()
                .reveal();
    }

    /** Lets a customer choose language and zone. */
    void speak(String session, String language, String zone) {
        var profile = face(session).profile().get();
        face(session).profile().edit(new EditProfile(profile.name(), "", "", language, zone, profile.version()));
    }

    /** Submits a question for the customer's first organization. */
    RequestId ask(String session, String subject, String description) {
        tick();
        CustomerFace face = face(session);
        return face.requests()
                .submit(new SubmitRequest(
                        new FlowKey("question"),
                        face.organizations().get(0).id(),
                        subject,
                        description,
                        Map.of(),
                        Optional.empty()));
    }

    /** Reports a repair for the customer's first organization. */
    RequestId report(String session, String subject, String description, Map<String, String> fields) {
        tick();
        CustomerFace face = face(session);
        return face.requests()
                .submit(new SubmitRequest(
                        new FlowKey("repair"),
                        face.organizations().get(0).id(),
                        subject,
                        description,
                        fields,
                        Optional.empty()));
    }

    void reply(String session, RequestId request, String text) {
        tick();
        face(session).conversation().add(new AddComment(request, text, Optional.empty()));
    }

    void answer(StaffMember member, RequestId request, String text) {
        tick();
        portal.staff(member).conversation().answer(new AddComment(request, text, Optional.empty()));
    }

    void note(StaffMember member, RequestId request, String text) {
        tick();
        portal.staff(member).conversation().note(new AddComment(request, text, Optional.empty()));
    }

    void take(StaffMember member, RequestId request) {
        tick();
        desk().requests().assign(request, Optional.of(member.id()), version(request));
    }

    void move(StaffMember member, RequestId request, String status) {
        tick();
        portal.staff(member).requests().move(request, new StatusKey(status), version(request));
    }

    CustomerFace face(String session) {
        return portal.customer(PORTAL, session);
    }

    StaffFace desk() {
        return portal.staff(PagesHost.MIA);
    }

    long version(RequestId request) {
        return desk().requests().get(request).version();
    }

    /** Returns the time in UTC. */
    ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    /** Tells a moment as an English page does. */
    static String told(String instant, String zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.ENGLISH)
                .format(Instant.parse(instant).atZone(ZoneId.of(zone)));
    }

    /** Lets time pass. */
    void pass(Duration time) {
        clock.advance(time);
    }

    private void tick() {
        clock.advance(Duration.ofSeconds(1));
    }
}
