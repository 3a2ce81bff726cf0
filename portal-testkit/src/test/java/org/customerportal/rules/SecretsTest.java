package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.customerportal.CustomerFace;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.credential.ClearPassword;
import org.customerportal.credential.PasswordHash;
import org.customerportal.factor.Enrolment;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.notification.Mail;
import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.PortalSettings;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.registration.Register;
import org.customerportal.signin.SecondStep;
import org.customerportal.testkit.fixture.AuthenticatorApp;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.token.TokenDigest;
import org.customerportal.user.EmailAddress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Passwords and the secrets of links and sessions pass through: they are neither stored nor logged nor told. */
class SecretsTest {

    private static final String ADA = "ada@customer.example";
    private static final String NEW = "ada@elsewhere.example";
    private static final String FIRST_PASSWORD = "an orange bicycle sleeps";
    private static final String SECOND_PASSWORD = "a violet tractor dreams";

    private final WatchedStorage storage = new WatchedStorage();
    private final List<String> written = new CopyOnWriteArrayList<>();
    private PostOffice post = new PostOffice(new RecordingMail());
    private final PortalStory story = new Stage()
            .storage(storage)
            .settings(PortalSettings.DEFAULTS.withSignInLinks().registering(RegistrationPolicy.OPEN))
            .mail(mailbox -> post = new PostOffice(mailbox))
            .begin();
    private final OrganizationId acme = story.organization("Acme");

    @Test
    @Tag("S16")
    @Tag("S32")
    @Tag("R07")
    void areNeitherStoredNorLogged() {
        storage.watch((method, arguments) -> arguments.forEach(this::take));
        String invitation = invited();
        story.visitor().invitations().look(invitation);
        story.visitor().invitations().accept(invitation, new AcceptInvitation("Ada", FIRST_PASSWORD));
        String session = signIn(FIRST_PASSWORD);
        story.portal.customer("support", session);
        story.visitor().signInLink().request(ADA);
        String link = story.mailedToken(ADA);
        story.visitor().signInLink().look(link);
        String linked =
                story.visitor().signInLink().signIn(link).signedIn().token().reveal();
        String reset = requestedReset();
        story.visitor().passwordReset().look(reset);
        story.visitor().passwordReset().reset(reset, SECOND_PASSWORD);
        String later = signIn(SECOND_PASSWORD);
        story.portal.customer("support", later).address().request(new ChangeAddress(NEW, SECOND_PASSWORD));
        String address = story.mailedToken(NEW);
        story.visitor().addresses().look(address);
        story.visitor().addresses().confirm(address);
        story.portal.customer("support", later).sessions().signOut();
        String registration = registered();
        story.deliver();

        assertThat(RecordingLog.lines()).as("something was logged").isNotEmpty();
        for (String secret : List.of(
                invitation,
                reset,
                link,
                linked,
                session,
                later,
                address,
                registration,
                FIRST_PASSWORD,
                SECOND_PASSWORD,
                "?token=")) {
            assertThat(written.stream().filter(text -> text.contains(secret)))
                    .as("stored")
                    .isEmpty();
            assertThat(RecordingLog.lines().stream().filter(line -> line.contains(secret)))
                    .as("logged")
                    .isEmpty();
        }
        assertThat(written).as("digests are stored").anyMatch(text -> text.matches("[\\w-]{43}"));
    }

    @Test
    void areNotToldByRefusals() {
        String token = invited();
        story.visitor().invitations().accept(token, new AcceptInvitation("Ada", FIRST_PASSWORD));

        for (ThrowingCallable refused : List.<ThrowingCallable>of(
                () -> story.visitor().invitations().look(token),
                () -> story.visitor().passwordReset().look(token),
                () -> story.portal.customer("support", token),
                () -> signIn(SECOND_PASSWORD),
                () -> story.visitor().passwordReset().reset(token, SECOND_PASSWORD))) {
            assertThat(catchThrowable(refused).toString())
                    .doesNotContain(token)
                    .doesNotContain(SECOND_PASSWORD)
                    .doesNotContain(ADA);
        }
    }

    @Test
    void areHiddenWhereSomebodyPrintsWhatHoldsThem() {
        story.invite(ADA, acme);
        story.deliver();
        Mail mail = story.mailbox.only(ADA);
        String token = RecordingMail.token(mail);
        AcceptInvitation acceptance = new AcceptInvitation("Ada", FIRST_PASSWORD);
        story.visitor().invitations().accept(token, acceptance);
        var signedIn = story.visitor().signIn().signIn(ADA, FIRST_PASSWORD).signedIn();
        PasswordHash hash = new PasswordHash(
                story.storage.users().find(mail.to()).orElseThrow().id(), "$cheap$encoded", story.clock.instant());

        assertThat(mail.toString()).doesNotContain(token);
        assertThat(acceptance.toString()).doesNotContain(FIRST_PASSWORD).doesNotContain("Ada");
        assertThat(signedIn.toString()).doesNotContain(signedIn.token().reveal());
        assertThat(new ClearPassword(FIRST_PASSWORD).toString()).doesNotContain("orange");
        assertThat(hash.toString()).doesNotContain("encoded");
    }

    @Test
    @Tag("S27")
    @Tag("S28")
    @Tag("R07")
    void ofTheSecondFactorAreNowhereButOnThePageThatShowsThem() {
        Person bob = story.person("Bob", acme);
        storage.watch((method, arguments) -> arguments.forEach(this::take));
        CustomerFace face = story.portal.customer("support", bob.signIn());
        Enrolment shown = face.secondFactor().begin(PortalStory.PASSWORD);
        AuthenticatorApp app = AuthenticatorApp.of(shown);
        Set<String> secrets = new HashSet<>(face.secondFactor().confirm(app.code(story.clock.instant())));
        SecondStep half = (SecondStep) story.visitor().signIn().signIn(bob.email(), PortalStory.PASSWORD);
        String code = secrets.iterator().next();
        story.visitor().secondFactor().signIn(half.token().reveal(), code);
        secrets.addAll(face.secondFactor().renewCodes(PortalStory.PASSWORD));
        story.desk().users().removeSecondFactor(bob.id());
        story.deliver();

        List.copyOf(secrets)
                .forEach(shownCode -> secrets.add(shownCode.substring(2).replace("-", "")));
        secrets.addAll(List.of(shown.secret(), half.token().reveal(), PortalStory.PASSWORD));
        assertThat(story.mailbox.to(bob.email())).hasSizeGreaterThan(3);
        for (String secret : secrets) {
            assertThat(written).as("stored").noneMatch(text -> text.contains(secret));
            assertThat(RecordingLog.lines()).as("logged").noneMatch(line -> line.contains(secret));
            assertThat(story.mailbox.to(bob.email()))
                    .as("mailed")
                    .noneMatch(
                            mail -> mail.text().contains(secret) || mail.html().contains(secret));
        }
        assertThat(written).as("it was sealed").anyMatch(text -> text.startsWith("story."));
        assertThat(List.of(shown, half, app, face.secondFactor().get()))
                .noneMatch(thing -> secrets.stream().anyMatch(thing.toString()::contains));
    }

    @Test
    void areNotLoggedWhenTheSenderComplainsWithTheWholeMail() {
        PortalStory rude = new Stage()
                .mail(mailbox -> mail -> {
                    mailbox.send(mail);
                    throw new IllegalStateException("cannot send " + mail.to().spelling() + mail.text());
                })
                .begin();
        rude.invite(ADA, rude.organization("Acme"));
        String token = rude.mailedToken(ADA);

        assertThat(RecordingLog.lines()).noneMatch(line -> line.contains(token) || line.contains(ADA));
    }

    private String invited() {
        story.invite(ADA, acme);
        post.closeFor(mail -> post.attempts() % 2 == 1);
        story.deliver();
        post.open();
        story.pass(Duration.ofMinutes(1));
        return story.mailedToken(ADA);
    }

    private String requestedReset() {
        story.visitor().passwordReset().request(ADA);
        return story.mailedToken(ADA);
    }

    private String registered() {
        story.desk().registrations().addDomain(acme, "acme.example");
        story.visitor().registration().ask("eve@acme.example", Locale.ENGLISH);
        String token = story.mailedToken("eve@acme.example");
        story.visitor().registration().look(token);
        story.visitor().registration().register(token, new Register("Eve", FIRST_PASSWORD));
        return token;
    }

    private String signIn(String password) {
        return story.visitor().signIn().signIn(ADA, password).signedIn().token().reveal();
    }

    /** Takes every text that something holds, however it prints itself. */
    private void take(Object thing) {
        written.add(String.valueOf(thing));
        if (thing instanceof Optional<?> optional) {
            optional.ifPresent(this::take);
        } else if (thing instanceof Collection<?> collection) {
            collection.forEach(this::take);
        } else if (thing instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                take(key);
                take(value);
            });
        } else if (thing instanceof EmailAddress address) {
            written.add(address.spelling());
        } else if (thing instanceof TokenDigest digest) {
            written.add(digest.text());
        } else if (thing instanceof Record values) {
            for (RecordComponent component : values.getClass().getRecordComponents()) {
                take(read(component, values));
            }
        }
    }

    private static Object read(RecordComponent component, Record values) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
