package org.customerportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.customerportal.CustomerFace;
import org.customerportal.CustomerPortal;
import org.customerportal.PortalStorage;
import org.customerportal.VisitorFace;
import org.customerportal.account.security.ChangePassword;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.portal.PortalSettings;
import org.customerportal.secret.KeyRing;
import org.customerportal.signin.NotSignedInException;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SecondStep;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.testkit.fixture.AuthenticatorApp;
import org.customerportal.testkit.fixture.CheapHasher;
import org.customerportal.testkit.fixture.CountingHasher;
import org.customerportal.testkit.fixture.Outcomes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.testkit.fixture.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes over one PostgreSQL: what may happen once happens once, whoever is asked, and what has ended has ended for both. */
class TwoNodesTest {

    private static final String PASSWORD = "an orange bicycle sleeps";
    private static final StaffMember GRACE =
            StaffMember.withAllRights(new StaffId("grace"), "Grace", Samples.email("grace@northwind.example"));
    private static final int ROUNDS = 20;
    private static final int RACERS = 6;

    private final SettableClock clock = SettableClock.atNoon();
    private final RecordingMail mailbox = new RecordingMail();
    private final CountingHasher hasher = new CountingHasher(CheapHasher.create());
    private OpenStorage open;
    private EntityManagerFactory second;
    private List<CustomerPortal> nodes = List.of();
    private List<String> codes = List.of();
    private OrganizationId acme;
    private int people;

    @BeforeEach
    void start() {
        open = OpenStorage.on(Database.POSTGRESQL);
        second = Persistence.createEntityManagerFactory(
                "portal", Map.of("jakarta.persistence.nonJtaDataSource", open.dataSource()));
        nodes = List.of(node(open.storage()), node(JpaPortalStorage.on(second)));
        acme = nodes.get(0)
                .staff(GRACE)
                .organizations()
                .add(new AddOrganization("Acme", ""))
                .id();
    }

    @AfterEach
    void stop() {
        if (open != null) {
            second.close();
            open.close();
        }
    }

    @Test
    @Tag("S17")
    @Tag("R13")
    void acceptAnInvitationOnce() {
        Race.repeat(ROUNDS, race -> {
            String email = invited();
            String token = mailed(email);

            assertThat(race.call(racers(visitor -> {
                                visitor.invitations().accept(token, new AcceptInvitation("Ada", PASSWORD));
                                return true;
                            }))
                            .results())
                    .hasSize(1);

            assertThat(nodes.get(1)
                            .visitor("support", Origin.unknown())
                            .signIn()
                            .signIn(email, PASSWORD)
                            .signedIn())
                    .isNotNull();
        });
    }

    @Test
    @Tag("S17")
    void useALinkForANewPasswordOnce() {
        String email = person();
        Race.repeat(ROUNDS, race -> {
            clock.advance(Duration.ofMinutes(1));
            visitor(0).passwordReset().request(email);
            String token = mailed(email);

            assertThat(race.call(racers(visitor -> {
                                visitor.passwordReset().reset(token, PASSWORD);
                                return true;
                            }))
                            .results())
                    .hasSize(1);
        });
    }

    @Test
    @Tag("S17")
    void signInByALinkOnce() {
        String email = person();
        Race.repeat(ROUNDS, race -> {
            clock.advance(Duration.ofHours(1));
            visitor(0).signInLink().request(email);
            String token = mailed(email);

            assertThat(race.call(racers(visitor -> visitor.signInLink().signIn(token)))
                            .results())
                    .hasSize(1);
        });
    }

    @Test
    @Tag("S18")
    void leaveNoSessionOfALinkHoweverItCollidesWithANewPassword() {
        String email = person();
        Race.repeat(ROUNDS, race -> {
            clock.advance(Duration.ofHours(1));
            visitor(0).signInLink().request(email);
            String link = mailed(email);
            visitor(0).passwordReset().request(email);
            String reset = mailed(email);

            Outcomes<String> outcomes = race.call(
                    () -> visitor(0)
                            .signInLink()
                            .signIn(link)
                            .signedIn()
                            .token()
                            .reveal(),
                    () -> {
                        visitor(1).passwordReset().reset(reset, PASSWORD);
                        return "";
                    });

            assertThat(outcomes.results()).as("the new password").contains("");
            outcomes.results().stream()
                    .filter(session -> !session.isEmpty())
                    .forEach(session -> assertThatThrownBy(() -> nodes.get(0).customer("support", session))
                            .isInstanceOf(NotSignedInException.class));
        });
    }

    @Test
    void disableSomebodyWhoChangesThePasswordAndNeitherWaitsForTheOther() {
        AtomicInteger rounds = new AtomicInteger();
        Race.repeat(3 * ROUNDS, race -> {
            int reads = rounds.getAndIncrement() % 6;
            String email = person();
            visitor(0).signInLink().request(email);
            assertThat(signedIn(email))
                    .as("a session that ends with the password")
                    .isNotEmpty();
            CustomerFace face = nodes.get(0).customer("support", signedIn(email));
            var users = nodes.get(1).staff(GRACE).users();

            race.call(
                            () -> {
                                face.password().change(new ChangePassword(PASSWORD, "four copper lamps hum"));
                                return true;
                            },
                            () -> {
                                // The password is judged first: who disables would be through long before.
                                for (int read = 0; read < reads; read++) {
                                    users.get(face.user().id());
                                }
                                return users.disable(face.user().id()) != null;
                            })
                    .everybody();
        });
    }

    @Test
    @Tag("S26")
    @Tag("R28")
    void takeACodeOnce() {
        String email = person();
        AuthenticatorApp app = enrolled(email);
        Race.repeat(ROUNDS, race -> {
            clock.advance(Duration.ofMinutes(6));
            String half = half(email);
            String code = app.code(clock.instant());

            assertThat(race.call(racers(visitor -> visitor.secondFactor().signIn(half, code)))
                            .results())
                    .hasSize(1);
        });
    }

    @Test
    @Tag("S27")
    void takeARecoveryCodeOnce() {
        String email = person();
        enrolled(email);
        CustomerFace face = nodes.get(0).customer("support", session(email, codes.get(0)));
        Race.repeat(5, race -> {
            clock.advance(Duration.ofMinutes(6));
            String code = face.secondFactor().renewCodes(PASSWORD).get(0);
            String half = half(email);

            assertThat(race.call(racers(visitor -> visitor.secondFactor().signIn(half, code)))
                            .results())
                    .hasSize(1);
        });
    }

    @Test
    @Tag("S10")
    @Tag("R29")
    void judgeNoMoreGuessesThanOneWould() {
        Race.repeat(ROUNDS, race -> {
            String email = person();
            hasher.takeJudged();

            race.call(racers(visitor -> visitor.signIn().signIn(email, "some other password")));
            race.call(racers(visitor -> visitor.signIn().signIn(email, "some other password")));

            assertThat(hasher.takeJudged()).isEqualTo(5);
        });
    }

    @Test
    @Tag("S35")
    @Tag("R35")
    void letNobodyInOnOneNodeWhoseSessionEndedOnTheOther() {
        String email = person();
        for (int round = 0; round < ROUNDS; round++) {
            String session = signedIn(email);
            CustomerFace there = nodes.get(1).customer("support", session);

            there.sessions().signOut();

            assertThatThrownBy(() -> nodes.get(0).customer("support", session))
                    .isInstanceOf(NotSignedInException.class);
        }
        String session = signedIn(email);
        nodes.get(1)
                .staff(GRACE)
                .users()
                .disable(nodes.get(0).customer("support", session).user().id());
        assertThatThrownBy(() -> nodes.get(0).customer("support", session)).isInstanceOf(NotSignedInException.class);
    }

    private AuthenticatorApp enrolled(String email) {
        CustomerFace face = nodes.get(0).customer("support", signedIn(email));
        AuthenticatorApp app = AuthenticatorApp.of(face.secondFactor().begin(PASSWORD));
        codes = face.secondFactor().confirm(app.code(clock.instant()));
        return app;
    }

    private String signedIn(String email) {
        return visitor(0).signIn().signIn(email, PASSWORD).signedIn().token().reveal();
    }

    private String session(String email, String code) {
        return visitor(0)
                .secondFactor()
                .signIn(half(email), code)
                .signedIn()
                .token()
                .reveal();
    }

    private String half(String email) {
        return ((SecondStep) visitor(0).signIn().signIn(email, PASSWORD))
                .token()
                .reveal();
    }

    /** Returns callers who ask both nodes for the same. */
    private <T> List<Supplier<T>> racers(Function<VisitorFace, T> call) {
        List<Supplier<T>> racers = new ArrayList<>();
        for (int racer = 0; racer < RACERS; racer++) {
            VisitorFace visitor = visitor(racer % 2);
            racers.add(() -> call.apply(visitor));
        }
        return racers;
    }

    private VisitorFace visitor(int node) {
        return nodes.get(node).visitor("support", Origin.unknown());
    }

    private String person() {
        String email = invited();
        visitor(0).invitations().accept(mailed(email), new AcceptInvitation("Ada", PASSWORD));
        return email;
    }

    private String invited() {
        String email = "person" + people++ + "@customer.example";
        nodes.get(0)
                .staff(GRACE)
                .invitations()
                .invite(new Invite(email, acme, Role.MEMBER, Sharing.own(), new PortalKey("support")));
        return email;
    }

    private String mailed(String email) {
        nodes.get(0).upkeep().run();
        var mails = mailbox.to(email);
        return RecordingMail.token(mails.get(mails.size() - 1));
    }

    private CustomerPortal node(PortalStorage storage) {
        return CustomerPortal.builder()
                .storage(storage)
                .mail(mailbox)
                .hasher(hasher)
                .clock(clock)
                .keys(KeyRing.of("test", Map.of("test", new byte[32])))
                .portal(PortalDefinition.builder("support", "Northwind", "https://help.northwind.example/support")
                        .settings(PortalSettings.DEFAULTS.withSignInLinks())
                        .build())
                .build();
    }
}
