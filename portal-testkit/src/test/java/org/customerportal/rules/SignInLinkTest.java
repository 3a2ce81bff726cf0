package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.customerportal.CustomerFace;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.account.security.ChangePassword;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.notification.Mail;
import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.PortalSettings;
import org.customerportal.portal.SecondFactorPolicy;
import org.customerportal.problem.NotFoundException;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SecondStep;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.signin.SignInStep;
import org.customerportal.signin.link.SignInLink;
import org.customerportal.testkit.fixture.AuthenticatorApp;
import org.customerportal.testkit.fixture.Outcomes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.token.LinkRefusedException;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in by a mailed link. */
class SignInLinkTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);

    @Test
    void signsInWithoutThePasswordBesideOtherSessions() {
        String token = requestedToken();
        String before = ada.signIn();
        String session = session(link().signIn(token));

        assertThat(story.portal.customer("support", session).user().id()).isEqualTo(ada.id());
        assertThat(story.portal.customer("support", before).user().id()).isEqualTo(ada.id());
        assertThat(ada.signIn()).as("the password still works").isNotEmpty();
    }

    @Test
    void isMailedToTheOwnerInPlainWords() {
        link().request("  ADA@CUSTOMER.EXAMPLE ");
        story.deliver();

        Mail mail = story.mailbox.only(ada.email());
        assertThat(mail.subject()).isEqualTo("Your link to sign in to Northwind Service");
        assertThat(mail.text())
                .contains("https://help.northwind.example/portal/support/sign-in/link/open?token=")
                .contains("works once, until")
                .contains("give the link to nobody");
        assertThat(story.mailbox.all()).hasSize(1);
    }

    @Test
    @Tag("S20")
    void canBeLookedAtHoweverOften() {
        String token = requestedToken();
        var before = new StoredThings(story.storage).all();

        for (int opened = 0; opened < 5; opened++) {
            assertThat(link().look(token)).isEqualTo(ada.email());
        }

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        assertThat(session(link().signIn(token))).isNotEmpty();
    }

    @Test
    @Tag("R25")
    void worksOnce() {
        String token = requestedToken();
        link().signIn(token);

        assertDead(token);
    }

    @Test
    @Tag("S17")
    void worksOnceHoweverManyTryAtTheSameMoment() {
        Race.repeat(100, race -> {
            story.pass(Duration.ofHours(7));
            String token = requestedToken();

            race.run(Collections.nCopies(4, (Runnable) () -> link().signIn(token))
                            .toArray(Runnable[]::new))
                    .onlyWinner(LinkRefusedException.class);
        });
    }

    @Test
    @Tag("S18")
    void diesWhenANewerLinkIsAskedFor() {
        String old = requestedToken();
        story.pass(Duration.ofMinutes(1));
        String fresh = requestedToken();

        assertDead(old);
        assertThat(session(link().signIn(fresh))).isNotEmpty();
    }

    @Test
    @Tag("S18")
    void diesAtTheVeryInstantOfItsExpiry() {
        String token = requestedToken();
        Instant end = story.clock.instant().plus(Duration.ofMinutes(15));

        story.clock.moveTo(end.minusNanos(1000));
        assertThat(link().look(token)).isNotEmpty();
        story.clock.moveTo(end);
        assertDead(token);
    }

    @Test
    @Tag("S18")
    void diesWithThePassword() {
        String token = requestedToken();
        CustomerFace face = story.portal.customer("support", ada.signIn());
        face.password().change(new ChangePassword(PortalStory.PASSWORD, "four copper lamps hum"));
        assertDead(token);

        String next = requestedToken();
        story.visitor().passwordReset().request(ada.email());
        story.visitor().passwordReset().reset(story.mailedToken(ada.email()), PortalStory.PASSWORD);
        assertDead(next);
    }

    @Test
    @Tag("S18")
    void leavesNoSessionHoweverItCollidesWithANewPassword() {
        Race.repeat(200, race -> {
            String token = requestedToken();
            story.visitor().passwordReset().request(ada.email());
            String reset = story.mailedToken(ada.email());

            Outcomes<String> outcomes = race.call(() -> session(link().signIn(token)), () -> {
                story.visitor().passwordReset().reset(reset, PortalStory.PASSWORD);
                return "";
            });

            assertThat(outcomes.results()).contains("");
            assertThat(story.storage.sessions().of(ada.id())).isEmpty();
            story.mailbox.clear();
        });
    }

    @Test
    @Tag("S18")
    void diesWithTheAddressItWentTo() {
        String token = requestedToken();
        ada.face().address().request(new ChangeAddress("ada@elsewhere.example", PortalStory.PASSWORD));
        assertThat(link().look(token)).as("until it is confirmed").isEqualTo(ada.email());

        story.visitor().addresses().confirm(story.mailedToken("ada@elsewhere.example"));

        assertDead(token);
    }

    @Test
    @Tag("S18")
    void diesWhenItsOwnerIsDisabledOrErasedAndStaysDead() {
        String token = requestedToken();
        story.desk().users().disable(ada.id());
        assertDead(token);
        story.desk().users().enable(ada.id());
        assertDead(token);

        String next = requestedToken();
        story.desk().erasure().erase(ada.id());
        assertDead(next);
    }

    @Test
    void diesWhenStaffEndAllSessionsByRemovingTheSecondFactor() {
        CustomerFace face = ada.face();
        AuthenticatorApp app = AuthenticatorApp.of(face.secondFactor().begin(PortalStory.PASSWORD));
        face.secondFactor().confirm(app.code(story.clock.instant()));
        String token = requestedToken();

        story.desk().users().removeSecondFactor(ada.id());

        assertDead(token);
    }

    @Test
    @Tag("S29")
    void asksForTheSecondFactorThatIsOn() {
        CustomerFace face = ada.face();
        AuthenticatorApp app = AuthenticatorApp.of(face.secondFactor().begin(PortalStory.PASSWORD));
        List<String> codes = face.secondFactor().confirm(app.code(story.clock.instant()));
        String token = requestedToken();

        SignInStep step = link().signIn(token);

        assertThat(step).isInstanceOf(SecondStep.class);
        String half = ((SecondStep) step).token().reveal();
        assertThat(story.storage.sessions().of(ada.id())).isEmpty();
        assertDead(token);
        assertLinkRefused(() -> link().signIn(half));
        assertThat(story.visitor().secondFactor().signIn(half, codes.get(0)).signedIn())
                .isNotNull();
    }

    @Test
    void letsWhoeverMustHaveASecondFactorSetOneUp() {
        PortalStory strict = new Stage()
                .settings(PortalSettings.DEFAULTS.withSignInLinks().asking(SecondFactorPolicy.REQUIRED))
                .begin();
        Person rita = strict.person("Rita", strict.organization("Acme"));
        strict.visitor().signInLink().request(rita.email());

        SignInStep step = strict.visitor().signInLink().signIn(strict.mailedToken(rita.email()));

        String half = ((SecondStep) step).token().reveal();
        assertThat(strict.visitor().secondFactor().look(half)).isPresent();
    }

    @Test
    void isNotForPeopleWithoutAPassword() {
        PortalUserId user = ada.id();
        story.desk().identities().link(user, "https://id.example", "ada-1");
        assertThat(requestedToken()).isNotEmpty();
        String token = requestedToken();
        story.storage.passwords().remove(user);

        assertLinkRefused(() -> link().signIn(token));
        story.mailbox.clear();
        story.pass(Duration.ofHours(7));
        link().request(ada.email());
        story.deliver();

        assertThat(story.mailbox.all()).isEmpty();
        assertThat(story.storage.identities().find(new ExternalIdentity("https://id.example", "ada-1")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody@customer.example",
                "no address",
                "",
                "ada@customer.example, eve@evil.example",
                "\u00E0da@customer.example",
                "ada\uFF20customer.example",
                "ada@customer.example\r\nBcc: eve@evil.example"
            })
    void sendsNothingToAnAddressNobodyHasAndNotesIt(String address) {
        link().request(address);
        story.deliver();

        assertThat(story.mailbox.all()).isEmpty();
        AttemptKey key = EmailAddress.parse(address)
                .map(AttemptKey::account)
                .orElseGet(() -> AttemptKey.of("nonsense", address));
        assertThat(new StoredThings(story.storage).events(new EventSubject(EventSubject.Kind.ADDRESS, key.id())))
                .hasSize(1)
                .allSatisfy(event -> {
                    assertThat(event.type()).isEqualTo(EventType.SIGN_IN_FAILED);
                    assertThat(event.detail("reason")).isEqualTo("link");
                });
    }

    @Test
    void sendsNothingToWhoeverMayNotSignIn() {
        Person bob = story.person("Bob", acme);
        story.desk().users().disable(bob.id());
        story.invite("invited@customer.example", acme);
        story.deliver();
        story.mailbox.clear();

        List.of(bob.email(), "invited@customer.example").forEach(address -> link().request(address));
        story.deliver();

        assertThat(story.mailbox.all()).isEmpty();
    }

    @Test
    void isSentAFewTimesAndThenAfterPauses() {
        Person bob = story.person("Bob", acme);
        for (int asked = 0; asked < 10; asked++) {
            link().request(ada.email());
            story.deliver();
        }
        assertThat(story.mailbox.to(ada.email())).hasSize(3);
        link().request(bob.email());
        story.deliver();
        assertThat(story.mailbox.to(bob.email())).as("somebody else").hasSize(1);

        String last = RecordingMail.token(story.mailbox.to(ada.email()).get(2));
        assertThat(link().look(last)).as("what came too early kills no link").isEqualTo(ada.email());
        story.pass(Duration.ofMinutes(1));
        link().request(ada.email());
        story.deliver();
        assertThat(story.mailbox.to(ada.email())).hasSize(4);
    }

    @Test
    void isSentAtOnceToWhoeverUsedOneOrHasANewPassword() {
        for (int asked = 0; asked < 3; asked++) {
            link().request(ada.email());
        }
        assertThat(link().signIn(story.mailedToken(ada.email()))).isNotNull();
        for (int asked = 0; asked < 3; asked++) {
            story.mailbox.clear();
            assertThat(link().look(requestedToken())).isEqualTo(ada.email());
        }

        ada.face().password().change(new ChangePassword(PortalStory.PASSWORD, "four copper lamps hum"));
        story.deliver();
        story.mailbox.clear();
        assertThat(link().look(requestedToken())).isEqualTo(ada.email());
    }

    @Test
    void isNotSentToWhomeverSomebodyAsksForFromOnePlace() {
        for (int asked = 0; asked < 21; asked++) {
            visitor("Firefox").request("person" + asked + "@customer.example");
        }
        story.deliver();
        var before = new StoredThings(story.storage).all();
        visitor("Firefox").request(ada.email());
        story.deliver();
        assertThat(story.mailbox.all()).isEmpty();
        assertThat(new StoredThings(story.storage).all()).as("no trace is left").isEqualTo(before);

        link().request(ada.email());
        story.deliver();
        assertThat(story.mailbox.only(ada.email()).subject()).contains("sign in");
    }

    @Test
    void slowsThePasswordDownInNoWay() {
        for (int asked = 0; asked < 50; asked++) {
            link().request(ada.email());
        }

        assertThat(ada.signIn()).isNotEmpty();
        refused(SignInRefusedException.class, () -> story.visitor().signIn().signIn(ada.email(), "wrong words here"));
    }

    @Test
    @Tag("S14")
    void tellsTheOwnerOfADeviceThatIsNew() {
        visitor("Firefox").signIn(requestedToken());
        story.pass(Duration.ofHours(7));
        String token = requestedToken();
        story.mailbox.clear();

        visitor("Opera").signIn(token);
        story.deliver();

        assertThat(story.mailbox.only(ada.email()).subject()).contains("another device");
    }

    @Test
    void isOffUnlessThePortalSaysOtherwise() {
        PortalStory plain = new Stage().settings(PortalSettings.DEFAULTS).begin();
        Person rita = plain.person("Rita", plain.organization("Acme"));

        assertThat(PortalSettings.DEFAULTS.links().signIn()).isEmpty();
        assertThat(plain.visitor().signInLink().life()).isEmpty();
        refused(NotFoundException.class, () -> plain.visitor().signInLink().request(rita.email()));
        assertNotFound(() -> plain.visitor().signInLink().request("nobody@customer.example"));
        assertThat(plain.storage.events().pending(10)).isEmpty();
    }

    @Test
    void livesNoLongerThanAnHour() {
        PortalSettings settings = PortalSettings.DEFAULTS;
        assertThat(settings.withSignInLinks(Duration.ofHours(1)).links().signIn())
                .contains(Duration.ofHours(1));
        assertThat(settings.withSignInLinks().links().signIn()).contains(Duration.ofMinutes(15));
        for (Duration wrong : List.of(Duration.ofHours(1).plusNanos(1), Duration.ZERO, Duration.ofMinutes(-1))) {
            assertThatThrownBy(() -> settings.withSignInLinks(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(settings.withSignInLinks()
                        .withSessions(Duration.ofMinutes(5), Duration.ofHours(1))
                        .links()
                        .signIn())
                .isPresent();
    }

    private SignInLink visitor(String device) {
        return story.portal.visitor("support", new Origin("192.0.2.1", device)).signInLink();
    }

    private String requestedToken() {
        story.pass(Duration.ofHours(1));
        link().request(ada.email());
        return story.mailedToken(ada.email());
    }

    private static String session(SignInStep step) {
        return step.signedIn().token().reveal();
    }

    private SignInLink link() {
        return story.visitor().signInLink();
    }

    private void assertDead(String token) {
        assertLinkRefused(() -> link().look(token));
        assertLinkRefused(() -> link().signIn(token));
    }
}
