package org.customerportal.spring.outside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.Invite;
import org.customerportal.notification.Mail;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.portal.PortalKey;
import org.customerportal.signin.Origin;
import org.customerportal.testkit.fixture.RecordingMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** A test over a real server. All of them share one host, so each brings people of its own. */
@SpringBootTest(
        classes = GuestHost.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.storage=memory",
            "portal.upkeep.enabled=false",
            "spring.main.banner-mode=off",
            "spring.security.user.name=mia",
            "spring.security.user.password=" + OutsideTest.STAFF_PASSWORD
        })
abstract class OutsideTest {

    static final String STAFF_PASSWORD = "nine green lanterns";
    static final String PASSWORD = "nineteen blue herons";
    static final String SUPPORT = "/portal/support";
    static final String VAULT = "/portal/vault";

    private static final Origin HERE = new Origin("192.0.2.1", "Wire");
    private static final AtomicInteger PEOPLE = new AtomicInteger(100_000);

    @Value("${local.server.port}")
    private int port;

    @Autowired
    protected CustomerPortal portal;

    @Autowired
    protected RecordingMail mail;

    Wire anybody() {
        return new Wire(port);
    }

    Wire mia() {
        return anybody().as("mia", STAFF_PASSWORD);
    }

    StaffFace desk() {
        return portal.staff(GuestHost.MIA);
    }

    OrganizationId organization() {
        return desk().organizations()
                .add(new AddOrganization("Helder Windows", ""))
                .id();
    }

    /** Returns an address as long as any other. */
    static String address() {
        return "person" + PEOPLE.incrementAndGet() + "@customer.example";
    }

    /** Returns the address of somebody new who was invited and has a password. */
    String customer() {
        String email = address();
        String token = invite(email, organization());
        portal.visitor("support", HERE).invitations().accept(token, new AcceptInvitation("Ana Sousa", PASSWORD));
        return email;
    }

    /** Invites somebody; returns the token of the mail. */
    String invite(String email, OrganizationId organization) {
        desk().invitations()
                .invite(new Invite(email, organization, Role.MEMBER, Sharing.own(), new PortalKey("support")));
        portal.upkeep().run();
        List<Mail> mails = mail.to(email);
        return RecordingMail.token(mails.get(mails.size() - 1));
    }

    /** Sends the form of the sign-in as the page offers it. */
    static Reply signIn(Wire browser, String base, String email, String password) {
        return send(browser, base + "/sign-in", base + "/sign-in", Map.of("email", email, "password", password));
    }

    /** Opens a page, fills its form in and sends it. */
    static Reply send(Wire browser, String page, String action, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.put("_form", browser.get(page).formToken());
        return browser.post(action, form);
    }

    /** Returns a browser in which this customer has signed in. */
    Wire signedIn(String base, String email) {
        Wire browser = anybody();
        signIn(browser, base, email, PASSWORD);
        return browser;
    }
}
