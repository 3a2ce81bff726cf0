package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.refused;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.customerportal.credential.ClearPassword;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.signin.NotSignedInException;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.testkit.fixture.CheapHasher;
import org.customerportal.testkit.fixture.Outcomes;
import org.customerportal.testkit.fixture.Race;
import org.junit.jupiter.api.Test;

/** Judging a password takes a while, and the world does not wait for it. */
class LatePasswordTest {

    private static final String NEW_PASSWORD = "a violet tractor dreams";

    private final SlowHasher hasher = new SlowHasher();
    private final PortalStory story = new Stage().hasher(hasher).begin();
    private final Person ada = story.person("Ada", story.organization("Acme"));

    @Test
    void keepsThePersonOutWhoseOldPasswordWasReplacedMeanwhile() {
        String token = resetToken();
        hasher.meanwhile(() -> story.visitor().passwordReset().reset(token, NEW_PASSWORD));

        refused(SignInRefusedException.class, ada::signIn);

        assertThat(story.storage.sessions().of(ada.id())).isEmpty();
    }

    @Test
    void keepsThePersonOutWhoWasDisabledMeanwhile() {
        hasher.meanwhile(() -> story.desk().users().disable(ada.id()));

        refused(SignInRefusedException.class, ada::signIn);

        assertThat(story.storage.sessions().of(ada.id())).isEmpty();
    }

    @Test
    void leavesNoSessionOfTheOldPasswordHoweverSignInAndResetCollide() {
        PortalStory hasty = PortalStory.begin();
        Person bob = hasty.person("Bob", hasty.organization("Acme"));
        Deque<String> passwords = new ArrayDeque<>(List.of(PortalStory.PASSWORD, NEW_PASSWORD));
        Race.repeat(200, race -> {
            String old = passwords.remove();
            String fresh = passwords.element();
            passwords.add(old);
            hasty.pass(Duration.ofSeconds(1));
            hasty.visitor().passwordReset().request(bob.email());
            String token = hasty.mailedToken(bob.email());

            Outcomes<String> outcomes = race.call(() -> signIn(hasty, bob, old), () -> {
                hasty.visitor().passwordReset().reset(token, fresh);
                return "";
            });

            assertThat(outcomes.results()).contains("");
            outcomes.results().stream()
                    .filter(session -> !session.isEmpty())
                    .forEach(session ->
                            refused(NotSignedInException.class, () -> hasty.portal.customer("support", session)));
            hasty.mailbox.clear();
        });
    }

    private static String signIn(PortalStory story, Person who, String password) {
        return story.visitor()
                .signIn()
                .signIn(who.email(), password)
                .signedIn()
                .token()
                .reveal();
    }

    private String resetToken() {
        story.visitor().passwordReset().request(ada.email());
        return story.mailedToken(ada.email());
    }

    /** Lets something else happen while it judges a password. */
    private static final class SlowHasher implements PasswordHasher {

        private final PasswordHasher quick = CheapHasher.create();
        private final Deque<Runnable> events = new ArrayDeque<>();

        void meanwhile(Runnable event) {
            events.add(event);
        }

        @Override
        public String hash(ClearPassword password) {
            return quick.hash(password);
        }

        @Override
        public boolean verify(ClearPassword password, String encoded) {
            while (!events.isEmpty()) {
                events.remove().run();
            }
            return quick.verify(password, encoded);
        }

        @Override
        public boolean needsRehash(String encoded) {
            return quick.needsRehash(encoded);
        }
    }
}
