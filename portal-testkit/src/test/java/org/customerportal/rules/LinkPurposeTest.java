package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.refused;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.PortalSettings;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.registration.Register;
import org.customerportal.signin.NotSignedInException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret opens exactly one door, and every other text is refused there in the same words. */
class LinkPurposeTest {

    private static final AcceptInvitation YES = new AcceptInvitation("Eve", PortalStory.PASSWORD);

    private static final Register ME = new Register("Eve", PortalStory.PASSWORD);

    private final PortalStory story = new Stage()
            .settings(PortalSettings.DEFAULTS.withSignInLinks().registering(RegistrationPolicy.OPEN))
            .begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person bob = story.person("Bob", acme);
    private final String session = bob.signIn();
    private final String invitation = invitation();
    private final String reset = reset();
    private final String address = address();
    private final String registration = registration();
    private final String link = link();

    @Test
    void opensItsOwnDoor() {
        assertThat(story.visitor().invitations().look(invitation).newcomer()).isTrue();
        assertThat(story.visitor().passwordReset().look(reset).minimum()).isEqualTo(15);
        assertThat(story.visitor().signInLink().look(link)).isEqualTo(bob.email());
        assertThat(story.visitor().addresses().look(address)).isEqualTo("bob@elsewhere.example");
        assertThat(story.visitor().registration().look(registration).email()).isEqualTo("max@acme.example");
        assertThat(story.portal.customer("support", session).user().id()).isEqualTo(bob.id());
    }

    @Test
    @Tag("R14")
    void opensNoOtherDoor() {
        Stream.of(invitation, reset, address, registration, link).forEach(this::assertNoSession);
        Stream.of(reset, address, registration, link, session).forEach(this::assertNoInvitation);
        Stream.of(invitation, address, registration, link, session).forEach(this::assertNoReset);
        Stream.of(invitation, reset, registration, link, session).forEach(this::assertNoAddress);
        Stream.of(invitation, reset, address, link, session).forEach(this::assertNoRegistration);
        Stream.of(invitation, reset, address, registration, session).forEach(this::assertNoSignIn);
        Stream.of(invitation, reset, address, registration, link, session).forEach(this::assertNoSecondStep);

        opensItsOwnDoor();
    }

    @ParameterizedTest
    @MethodSource("malformations")
    @Tag("R12")
    void isRefusedInTheSameWordsWhateverIsWrongWithIt(Malformation malformation) {
        assertNoInvitation(malformation.of(invitation));
        assertNoReset(malformation.of(reset));
        assertNoAddress(malformation.of(address));
        assertNoRegistration(malformation.of(registration));
        assertNoSession(malformation.of(session));
        assertNoSignIn(malformation.of(link));
        assertNoSecondStep(malformation.of(link));

        opensItsOwnDoor();
    }

    static Stream<Malformation> malformations() {
        return Stream.of(
                new Malformation("absent", token -> null),
                new Malformation("empty", token -> ""),
                new Malformation("blank", token -> " ".repeat(43)),
                new Malformation("wildcard", token -> "%"),
                new Malformation("wrong case", token -> swapCase(token)),
                new Malformation("blank before", token -> " " + token),
                new Malformation("blank behind", token -> token + " "),
                new Malformation("padded", token -> token + "="),
                new Malformation("cut", token -> token.substring(0, 42)),
                new Malformation("other alphabet", token -> token.substring(0, 42) + "+"),
                new Malformation("non-canonical last character", LinkPurposeTest::withSpareBits),
                new Malformation("zero byte", token -> token.substring(0, 42) + "\0"),
                new Malformation("look-alike", token -> "\uFF41" + token.substring(1)),
                new Malformation("another secret", token -> "A".repeat(43)),
                new Malformation("twice", token -> token + token),
                new Malformation("a megabyte", token -> token.repeat(24_000)));
    }

    private void assertNoInvitation(@Nullable String token) {
        assertLinkRefused(() -> story.visitor().invitations().look(token));
        assertLinkRefused(() -> story.visitor().invitations().accept(token, YES));
        assertLinkRefused(() -> story.visitor().invitations().join(token));
    }

    private void assertNoReset(@Nullable String token) {
        assertLinkRefused(() -> story.visitor().passwordReset().look(token));
        assertLinkRefused(() -> story.visitor().passwordReset().reset(token, PortalStory.PASSWORD));
    }

    private void assertNoAddress(@Nullable String token) {
        assertLinkRefused(() -> story.visitor().addresses().look(token));
        assertLinkRefused(() -> story.visitor().addresses().confirm(token));
    }

    private void assertNoRegistration(@Nullable String token) {
        assertLinkRefused(() -> story.visitor().registration().look(token));
        assertLinkRefused(() -> story.visitor().registration().register(token, ME));
    }

    private void assertNoSignIn(@Nullable String token) {
        assertLinkRefused(() -> story.visitor().signInLink().look(token));
        assertLinkRefused(() -> story.visitor().signInLink().signIn(token));
    }

    private void assertNoSecondStep(@Nullable String token) {
        assertLinkRefused(() -> story.visitor().secondFactor().look(token));
        assertLinkRefused(() -> story.visitor().secondFactor().signIn(token, "000000"));
    }

    private void assertNoSession(@Nullable String token) {
        assertThat(refused(NotSignedInException.class, () -> story.portal.customer("support", token)))
                .hasMessage("Not signed in");
    }

    private String invitation() {
        story.invite("ada@customer.example", acme);
        return story.mailedToken("ada@customer.example");
    }

    private String reset() {
        story.visitor().passwordReset().request(bob.email());
        return story.mailedToken(bob.email());
    }

    private String link() {
        story.visitor().signInLink().request(bob.email());
        return story.mailedToken(bob.email());
    }

    private String address() {
        bob.face().address().request(new ChangeAddress("bob@elsewhere.example", PortalStory.PASSWORD));
        return story.mailedToken("bob@elsewhere.example");
    }

    private String registration() {
        story.desk().registrations().addDomain(acme, "acme.example");
        story.visitor().registration().ask("max@acme.example", Locale.ENGLISH);
        return story.mailedToken("max@acme.example");
    }

    private static String swapCase(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        return lower.equals(token) ? token.toUpperCase(Locale.ROOT) : lower;
    }

    // 43 characters carry 258 bits, two more than a token has: a decoder ignores them, an equality must not.
    private static String withSpareBits(String token) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = alphabet.indexOf(token.charAt(42));
        return token.substring(0, 42) + alphabet.charAt(last ^ 1);
    }

    record Malformation(String name, Function<String, @Nullable String> change) {

        @Nullable
        String of(String token) {
            return change.apply(token);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
