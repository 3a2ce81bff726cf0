package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import org.customerportal.CustomerFace;
import org.customerportal.account.security.ChangePassword;
import org.customerportal.signin.NotSignedInException;
import org.customerportal.signin.SignInRefusedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The password in the hands of its owner. */
class OwnPasswordTest {

    private static final String NEW_PASSWORD = "a violet tractor dreams";

    private final PortalStory story = PortalStory.begin();
    private final Person ada = story.person("Ada", story.organization("Violet Tractors"));
    private final String here = ada.signIn();
    private final String elsewhere = ada.signIn();

    @Test
    @Tag("S07")
    void changesByTheCurrentOneAndEndsAllOtherSessions() {
        face().password().change(new ChangePassword(PortalStory.PASSWORD, "four copper lamps hum"));

        assertThat(face().user().id()).isEqualTo(ada.id());
        refused(NotSignedInException.class, () -> story.portal.customer("support", elsewhere));
        refused(SignInRefusedException.class, ada::signIn);
        assertThat(story.visitor()
                        .signIn()
                        .signIn(ada.email(), "four copper lamps hum")
                        .signedIn()
                        .token())
                .isNotNull();
    }

    @Test
    @Tag("S07")
    void changesNothingWithoutTheCurrentOne() {
        for (String wrong : new String[] {"", "some other password", PortalStory.PASSWORD + " ", "x".repeat(2000)}) {
            assertThat(violations(() -> face().password().change(new ChangePassword(wrong, "four copper lamps hum"))))
                    .containsExactly("current: wrong-password");
        }

        assertThat(story.portal.customer("support", elsewhere).user().id()).isEqualTo(ada.id());
        assertThat(ada.signIn()).isNotEmpty();
    }

    @Test
    @Tag("S07")
    @Tag("S10")
    void isNoPlaceToGuessAtLeisure() {
        for (int guess = 0; guess < 5; guess++) {
            violations(() -> face().password().change(new ChangePassword("some other password", NEW_PASSWORD)));
        }
        story.hasher.takeJudged();

        assertThat(violations(() ->
                        face().password().change(new ChangePassword(PortalStory.PASSWORD, "four copper lamps hum"))))
                .containsExactly("current: wrong-password");

        assertThat(story.hasher.takeJudged()).isZero();
        assertThat(face().user().id()).as("the session lives").isEqualTo(ada.id());
    }

    @Test
    @Tag("S03")
    void refusesWhatThePolicyRefusesTheNameOfTheOrganizationIncluded() {
        assertThat(violations(() -> face().password().change(new ChangePassword(PortalStory.PASSWORD, "too short"))))
                .containsExactly("password: too-short");
        assertThat(violations(
                        () -> face().password().change(new ChangePassword(PortalStory.PASSWORD, "Violet Tractors"))))
                .containsExactly("password: guessable");
        assertThat(ada.signIn()).isNotEmpty();
    }

    @Test
    @Tag("S14")
    void tellsTheOwner() {
        face().password().change(new ChangePassword(PortalStory.PASSWORD, "four copper lamps hum"));
        story.deliver();

        assertThat(story.mailbox.to(ada.email())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("password");
            assertThat(mail.text()).doesNotContain("four copper lamps hum").doesNotContain(PortalStory.PASSWORD);
        });
    }

    private CustomerFace face() {
        return story.portal.customer("support", here);
    }
}
