package org.customerportal.spring.hosted;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.customerportal.CustomerPortal;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.Invite;
import org.customerportal.notification.Mail;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalKey;
import org.customerportal.signin.Origin;
import org.customerportal.spring.hosted.HostWithSignIn.Known;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** A test over a real server of a host that signs customers in itself. Each brings people of its own. */
@SpringBootTest(
        classes = HostWithSignIn.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.storage=memory",
            "portal.upkeep.enabled=false",
            "portal.host-sign-in.login=/login",
            "portal.host-sign-in.logout=/logout",
            "spring.main.banner-mode=off"
        })
abstract class HostedTest {

    static final String SUPPORT = "/portal/support";
    static final String PASSWORD = "nineteen blue herons";

    private static final Origin HERE = new Origin("192.0.2.1", "Visit");
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    protected CustomerPortal portal;

    @Autowired
    protected RecordingMail mail;

    @Autowired
    protected Known known;

    @BeforeEach
    void forgetWhomTheHostKnows() {
        known.customers().clear();
    }

    Visit browser() {
        return new Visit("http://localhost:" + port);
    }

    OrganizationId organization() {
        return portal.staff(HostWithSignIn.MIA)
                .organizations()
                .add(new AddOrganization("Helder Windows", ""))
                .id();
    }

    static String address() {
        return "person" + PEOPLE.incrementAndGet() + "@customer.example";
    }

    /** Returns somebody new who was invited and has a password. */
    PortalUserId customer(String name, String email) {
        String token = invite(email);
        portal.visitor("support", HERE).invitations().accept(token, new AcceptInvitation(name, PASSWORD));
        return user(email);
    }

    PortalUserId user(String email) {
        return portal.staff(HostWithSignIn.MIA).users().list(PageRequest.first(100)).items().stream()
                .filter(view -> Samples.email(view.email()).equals(Samples.email(email)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Invites somebody; returns the token of the mail. */
    String invite(String email) {
        portal.staff(HostWithSignIn.MIA)
                .invitations()
                .invite(new Invite(email, organization(), Role.MEMBER, Sharing.own(), new PortalKey("support")));
        portal.upkeep().run();
        List<Mail> mails = mail.to(email);
        return RecordingMail.token(mails.get(mails.size() - 1));
    }
}
