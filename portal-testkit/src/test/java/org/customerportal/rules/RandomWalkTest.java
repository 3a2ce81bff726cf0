package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.customerportal.CustomerFace;
import org.customerportal.VisitorFace;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.account.security.ChangePassword;
import org.customerportal.credential.PasswordHash;
import org.customerportal.factor.SecondFactor;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.PortalSettings;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.problem.PortalException;
import org.customerportal.registration.Register;
import org.customerportal.signin.SecondStep;
import org.customerportal.signin.SignInStep;
import org.customerportal.signin.SignedIn;
import org.customerportal.testkit.fixture.AuthenticatorApp;
import org.customerportal.testkit.fixture.RecordingMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Mallory has an account of her own and reads her own mail. She walks through every way in by random steps, with all that she
 * ever got hold of in every place where something is asked for. Ada's account stays as it was.
 */
class RandomWalkTest {

    private static final int WALKS = 10_000;
    private static final int STEPS = 8;
    private static final String WANTED = "nobody should have this";

    private final PortalStory story = new Stage()
            .settings(PortalSettings.DEFAULTS.withSignInLinks().registering(RegistrationPolicy.OPEN))
            .begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final Person mallory = story.person("Mallory", acme);
    private final SplittableRandom random = new SplittableRandom(1);
    private final List<String> loot = new ArrayList<>(List.of("", "A".repeat(43)));
    private AuthenticatorApp app = AuthenticatorApp.of("A".repeat(32));
    private String password = PortalStory.PASSWORD;

    @Test
    @Tag("R09")
    void changesNothingOfSomebodyElse() {
        setUpAda();
        story.desk().registrations().addDomain(acme, "customer.example");
        PasswordHash hash = story.storage.passwords().find(ada.id()).orElseThrow();
        SecondFactor factor = story.storage.factors().find(ada.id()).orElseThrow();
        int done = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            for (int step = 0; step < STEPS; step++) {
                done += step() ? 1 : 0;
            }
            while (loot.size() > 60) {
                loot.remove(2 + random.nextInt(loot.size() - 2));
            }
            assertThat(story.storage.passwords().find(ada.id()))
                    .as("walk %d", walk)
                    .contains(hash);
            assertThat(story.storage.factors().find(ada.id()).map(SecondFactor::seed))
                    .contains(factor.seed());
            assertThat(story.storage.sessions().of(ada.id())).isEmpty();
            assertThat(story.storage
                            .users()
                            .find(ada.id())
                            .orElseThrow()
                            .email()
                            .spelling())
                    .isEqualTo(ada.email());
        }

        assertThat(done).as("steps that succeeded").isGreaterThan(WALKS);
    }

    private void setUpAda() {
        CustomerFace face = ada.face();
        AuthenticatorApp hers = AuthenticatorApp.of(face.secondFactor().begin(PortalStory.PASSWORD));
        face.secondFactor().confirm(hers.code(story.clock.instant()));
        face.sessions().signOut();
        story.storage.sessions().endAll(ada.id(), Optional.empty());
    }

    /** Returns whether the step was not refused. */
    private boolean step() {
        try {
            switch (random.nextInt(19)) {
                case 0 -> story.visitor().passwordReset().request(somebody());
                case 1 -> readMail();
                case 2 -> reset();
                case 3 -> signIn(somebody());
                case 4 -> story.visitor().secondFactor().look(something());
                case 5 ->
                    keep(story.visitor()
                            .secondFactor()
                            .signIn(something(), code())
                            .signedIn());
                case 6 -> story.visitor().invitations().accept(something(), new AcceptInvitation("M", WANTED));
                case 7 -> story.visitor().invitations().join(something());
                case 8 -> story.visitor().addresses().confirm(something());
                case 9 -> changeOwnPassword();
                case 10 -> face().address().request(new ChangeAddress(ada.email(), password));
                case 11 -> app = AuthenticatorApp.of(face().secondFactor().begin(password));
                case 12 -> face().secondFactor().confirm(code());
                case 13 -> story.visitor().registration().ask(somebody(), Locale.ENGLISH);
                case 14 -> story.visitor().registration().register(something(), new Register("M", WANTED));
                case 15 -> story.visitor().signInLink().request(somebody());
                case 16 -> story.visitor().signInLink().look(something());
                case 17 -> keepStep(story.visitor().signInLink().signIn(something()));
                default -> story.pass(Duration.ofSeconds(random.nextInt(1, 400)));
            }
            return true;
        } catch (PortalException refused) {
            return false;
        }
    }

    private void readMail() {
        story.deliver();
        story.mailbox.to(mallory.email()).stream()
                .filter(mail -> mail.text().contains("token="))
                .map(RecordingMail::token)
                .forEach(loot::add);
        story.mailbox.clear();
    }

    private void reset() {
        story.visitor().passwordReset().reset(something(), PortalStory.PASSWORD);
        password = PortalStory.PASSWORD;
    }

    private void changeOwnPassword() {
        face().password().change(new ChangePassword(password, "four copper lamps hum"));
        password = "four copper lamps hum";
    }

    private void signIn(String email) {
        VisitorFace visitor = story.visitor();
        SignInStep step = visitor.signIn().signIn(email, random.nextBoolean() ? password : WANTED);
        keepStep(step);
    }

    private void keepStep(SignInStep step) {
        if (step instanceof SecondStep half) {
            loot.add(half.token().reveal());
        } else {
            keep(step.signedIn());
        }
    }

    private void keep(SignedIn signedIn) {
        loot.add(signedIn.token().reveal());
    }

    private CustomerFace face() {
        return story.portal.customer("support", something());
    }

    private String somebody() {
        return random.nextBoolean() ? ada.email() : mallory.email();
    }

    private String something() {
        return loot.get(random.nextInt(loot.size()));
    }

    private String code() {
        return random.nextInt(3) == 0 ? "000000" : app.code(story.clock.instant());
    }
}
