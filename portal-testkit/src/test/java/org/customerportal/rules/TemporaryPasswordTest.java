package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.refused;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.Invitation.Welcome;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.Invite;
import org.customerportal.notification.Mail;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.portal.PortalKey;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SignIn;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.signin.WelcomeStep;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.throttle.AttemptLimits;
import org.customerportal.throttle.TooManyAttemptsException;
import org.customerportal.user.UserState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An invitation that carries a user name and a temporary password instead of a link. */
class TemporaryPasswordTest {

    private static final String EVE = "Eve@customer.example";
    private static final String WRONG = "00000-00000-00000-00000-00000";
    private static final Pattern MAILED = Pattern.compile("([0-9A-Z]{5}-){4}[0-9A-Z]{5}");

    private final WatchedStorage storage = new WatchedStorage();
    private final PortalStory story = new Stage().storage(storage).begin();
    private final OrganizationId acme = story.organization("Acme");

    @Test
    void leadsFromTheSignInToTheAcceptanceWhereAnOwnOneIsChosen() {
        String password = mailed(invite());
        WelcomeStep step = welcome(EVE, password);
        String token = step.token().reveal();

        assertThat(story.visitor().invitations().look(token).newcomer()).isTrue();
        story.visitor().invitations().accept(token, new AcceptInvitation("Eve", PortalStory.PASSWORD));

        assertThat(story.visitor().signIn().signIn(EVE, PortalStory.PASSWORD).signedIn())
                .isNotNull();
        assertRefused(EVE, password);
        assertLinkRefused(() -> story.visitor().invitations().look(token));
    }

    @Test
    void carriesNoLinkButTheUserName() {
        invite();
        story.deliver();
        Mail mail = story.mailbox.only(EVE);

        assertThat(mail.text()).contains("user name: " + EVE).containsPattern(MAILED);
        assertThat(mail.text() + mail.html()).doesNotContain("token=");
    }

    @Test
    void isReadHoweverPeopleTypeIt() {
        String password = mailed(invite());

        for (String typed : List.of(
                password.toLowerCase(Locale.ROOT),
                password.replace("-", ""),
                " " + password.replace('-', ' ') + " ",
                password.replace('0', 'o').replace('1', 'l'))) {
            assertThat(welcome(EVE, typed)).as(typed).isNotNull();
        }
    }

    @Test
    @Tag("S20")
    void usesNothingUpBeforeTheFormIsSent() {
        String password = mailed(invite());
        for (int tried = 0; tried < 5; tried++) {
            welcome("EVE@Customer.Example", password);
        }

        assertThat(story.storage.users().find(Samples.email(EVE)).orElseThrow().state())
                .isEqualTo(UserState.INVITED);
        assertThat(story.storage
                        .sessions()
                        .of(story.storage
                                .users()
                                .find(Samples.email(EVE))
                                .orElseThrow()
                                .id()))
                .isEmpty();
    }

    @Test
    @Tag("S09")
    void opensNothingForAnotherAddressAndHashesOnceAnyway() {
        String password = mailed(invite());
        Person ada = story.person("Ada", acme);
        story.invite("max@customer.example", acme);
        story.hasher.takeEvaluations();

        for (String other : List.of(ada.email(), "max@customer.example", "nobody@customer.example", "no address")) {
            assertRefused(other, password);
            assertThat(story.hasher.takeEvaluations()).as(other).isEqualTo(1);
        }
        welcome(EVE, password);
        assertThat(story.hasher.takeEvaluations()).isEqualTo(1);
    }

    @Test
    @Tag("S16")
    void opensNoOtherDoorAndNoOtherPortal() {
        String password = mailed(invite());

        assertLinkRefused(() -> story.visitor().invitations().look(password));
        assertLinkRefused(() -> story.visitor().passwordReset().look(password));
        refused(
                SignInRefusedException.class,
                () -> story.portal
                        .visitor("partners", Origin.unknown())
                        .signIn()
                        .signIn(EVE, password));
    }

    @Test
    @Tag("S18")
    void diesAsTheLinkDies() {
        InvitationId invitation = invite();
        String first = mailed(invitation);
        story.pass(Duration.ofHours(1));
        story.desk().invitations().resend(invitation);
        String second = mailed(invitation);
        assertThat(second).isNotEqualTo(first);
        assertRefused(EVE, first);

        story.pass(Duration.ofHours(72));
        assertRefused(EVE, second);
        story.desk().invitations().resend(invitation);
        String third = mailed(invitation);
        String kept = welcome(EVE, third).token().reveal();
        story.desk().invitations().revoke(invitation);
        assertRefused(EVE, third);
        assertLinkRefused(() -> story.visitor().invitations().look(kept));
    }

    @Test
    void opensHoweverOftenStrangersGuessedForTheAddress() {
        String password = mailed(invite());
        guessUntilTheEnd();

        String token = welcome(EVE, password).token().reveal();
        guessUntilTheEnd();
        story.visitor().invitations().accept(token, new AcceptInvitation("Eve", PortalStory.PASSWORD));

        assertThat(story.visitor().signIn().signIn(EVE, PortalStory.PASSWORD).signedIn())
                .isNotNull();
    }

    @Test
    void slowsDownThePlaceFromWhichSomebodyGuesses() {
        String password = mailed(invite());
        SignIn here = story.portal
                .visitor("support", new Origin("192.0.2.1", "Firefox"))
                .signIn();
        for (int wrong = 0; wrong < 51; wrong++) {
            refused(SignInRefusedException.class, () -> here.signIn(EVE, WRONG));
        }

        refused(TooManyAttemptsException.class, () -> here.signIn(EVE, password));
        story.pass(Duration.ofSeconds(1));
        assertThat(here.signIn(EVE, password)).isInstanceOf(WelcomeStep.class);
    }

    @Test
    void isForNewcomersOnly() {
        Person ada = story.person("Ada", story.organization("Beta"));
        invite(ada.email());

        assertThat(story.visitor()
                        .invitations()
                        .look(story.mailedToken(ada.email()))
                        .newcomer())
                .isFalse();
    }

    @Test
    @Tag("S16")
    @Tag("S32")
    void isNeitherStoredNorLogged() {
        List<String> written = new CopyOnWriteArrayList<>();
        storage.watch((method, arguments) -> written.add(String.valueOf(arguments)));
        String password = mailed(invite());
        String token = welcome(EVE, password).token().reveal();

        for (String secret : List.of(password, password.replace("-", ""), token)) {
            assertThat(written).noneMatch(text -> text.contains(secret));
            assertThat(RecordingLog.lines()).noneMatch(line -> line.contains(secret));
        }
        assertThat(welcome(EVE, password).toString()).doesNotContain(password);
    }

    private WelcomeStep welcome(String email, String password) {
        return (WelcomeStep) story.visitor().signIn().signIn(email, password);
    }

    private void assertRefused(String email, String password) {
        refused(SignInRefusedException.class, () -> story.visitor().signIn().signIn(email, password));
    }

    /** Fails as often as the account's limit counts, with the waits between that make every failure count. */
    private void guessUntilTheEnd() {
        for (int wrong = 0; wrong < AttemptLimits.ACCOUNT.most(); wrong++) {
            assertRefused(EVE, WRONG);
            story.pass(AttemptLimits.ACCOUNT.longestWait());
        }
    }

    private InvitationId invite() {
        return invite(EVE);
    }

    private InvitationId invite(String email) {
        return story.desk()
                .invitations()
                .invite(new Invite(
                        email, acme, Role.MEMBER, Sharing.own(), new PortalKey("support"), Welcome.TEMPORARY_PASSWORD))
                .id();
    }

    /** Sends what is due and returns the temporary password of the latest mail. */
    private String mailed(InvitationId invitation) {
        assertThat(invitation).isNotNull();
        story.deliver();
        List<Mail> mails = story.mailbox.to(EVE);
        Matcher password = MAILED.matcher(mails.get(mails.size() - 1).text());
        assertThat(password.find()).isTrue();
        return password.group();
    }
}
