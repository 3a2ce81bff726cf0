package org.customerportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.Optional;
import org.customerportal.CustomerFace;
import org.customerportal.CustomerPortal;
import org.customerportal.VisitorFace;
import org.customerportal.conversation.AddComment;
import org.customerportal.flow.Form;
import org.customerportal.flow.RequestFlow;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.portal.PortalSettings;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.SubmitRequest;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.testkit.fixture.CheapHasher;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.text.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What people do, over a pool of one connection: whoever needed a second one while holding the first would wait for the pool to
 * give up, and as many of them as a host has connections would do so for everybody.
 */
class OneConnectionTest {

    private static final String ADA = "ada@customer.example";
    private static final String PASSWORD = "an orange bicycle sleeps";
    private static final StaffMember GRACE =
            StaffMember.withAllRights(new StaffId("grace"), "Grace", Samples.email("grace@northwind.example"));

    private static final RequestFlow QUESTION = RequestFlow.of("question", LocalizedText.of("Question"), Form.of());

    private final RecordingMail mailbox = new RecordingMail();

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void isEnoughForEverybody(Database database) {
        String url = Databases.empty(database);
        try (HikariDataSource setUp = Databases.pool(url)) {
            PortalSchema.migrate(setUp);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(2_000);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try (HikariDataSource dataSource = new HikariDataSource(config);
                EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                        "portal", Map.of("jakarta.persistence.nonJtaDataSource", dataSource))) {
            play(portal(JpaPortalStorage.on(factory)));
        }
    }

    private void play(CustomerPortal portal) {
        OrganizationId acme = portal.staff(GRACE)
                .organizations()
                .add(new AddOrganization("Acme", ""))
                .id();
        portal.staff(GRACE)
                .invitations()
                .invite(new Invite(ADA, acme, Role.MEMBER, Sharing.own(), new PortalKey("support")));
        visitor(portal).invitations().accept(mailed(portal), new AcceptInvitation("Ada", PASSWORD));

        assertThatThrownBy(() -> visitor(portal).signIn().signIn(ADA, "some other password"))
                .isInstanceOf(SignInRefusedException.class);
        visitor(portal).signInLink().request(ADA);
        visitor(portal).signInLink().signIn(mailed(portal));
        visitor(portal).passwordReset().request(ADA);
        visitor(portal).passwordReset().reset(mailed(portal), PASSWORD);
        String session = visitor(portal)
                .signIn()
                .signIn(ADA, PASSWORD)
                .signedIn()
                .token()
                .reveal();

        CustomerFace ada = portal.customer("support", session);
        RequestId request = ada.requests()
                .submit(new SubmitRequest(QUESTION.key(), acme, "Printer", "It burns.", Map.of(), Optional.empty()));
        ada.conversation().add(new AddComment(request, "Still.", Optional.empty()));
        assertThat(ada.requests().get(request).subject()).isEqualTo("Printer");
    }

    private CustomerPortal portal(JpaPortalStorage storage) {
        return CustomerPortal.builder()
                .storage(storage)
                .mail(mailbox)
                .hasher(CheapHasher.create())
                .portal(PortalDefinition.builder(
                                "support", "Northwind", "https://help.northwind.example/portal/support")
                        .flow(QUESTION)
                        .settings(PortalSettings.DEFAULTS.withSignInLinks())
                        .build())
                .build();
    }

    // Where the caller comes from is known, so that both counts of attempts are kept.
    private static VisitorFace visitor(CustomerPortal portal) {
        return portal.visitor("support", new Origin("192.0.2.1", "Firefox"));
    }

    private String mailed(CustomerPortal portal) {
        portal.upkeep().run();
        var mails = mailbox.to(ADA);
        return RecordingMail.token(mails.get(mails.size() - 1));
    }
}
