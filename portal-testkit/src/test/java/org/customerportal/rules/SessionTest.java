package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.customerportal.CustomerFace;
import org.customerportal.portal.PortalSettings;
import org.customerportal.session.Session;
import org.customerportal.signin.NotSignedInException;
import org.customerportal.signin.Origin;
import org.customerportal.signin.OwnSessions.SessionView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final PortalStory story = PortalStory.begin();
    private final Person ada = story.person("Ada", story.organization("Acme"));

    @Test
    @Tag("S34")
    void endsAfterHalfAnHourWithoutUse() {
        String session = ada.signIn();
        Instant begun = story.clock.instant();

        story.clock.moveTo(begun.plus(Duration.ofMinutes(30)).minusNanos(1000));
        assertAlive(session);
        story.pass(Duration.ofMinutes(30));
        assertEnded(session);
    }

    @Test
    @Tag("S34")
    void livesOnWhileItIsUsedButNotBeyondItsAbsoluteEnd() {
        String session = ada.signIn();
        Instant begun = story.clock.instant();

        for (int use = 0; use < 28; use++) {
            story.pass(Duration.ofMinutes(25));
            assertAlive(session);
        }
        story.clock.moveTo(begun.plus(Duration.ofHours(12)).minusNanos(1000));
        assertAlive(session);
        story.clock.moveTo(begun.plus(Duration.ofHours(12)));
        assertEnded(session);
    }

    @Test
    void goesByThePeriodsOfItsPortal() {
        PortalStory hasty = new Stage()
                .settings(PortalSettings.DEFAULTS.withSessions(Duration.ofMinutes(5), Duration.ofMinutes(8)))
                .begin();
        Person bob = hasty.person("Bob", hasty.organization("Acme"));
        String session = bob.signIn();

        hasty.pass(Duration.ofMinutes(4));
        hasty.portal.customer("support", session);
        hasty.pass(Duration.ofMinutes(4));
        refused(NotSignedInException.class, () -> hasty.portal.customer("support", session));
    }

    @Test
    @Tag("S35")
    void endsOnSignOutAndLeavesTheOthers() {
        String here = ada.signIn();
        String there = ada.signIn();

        face(here).sessions().signOut();

        assertEnded(here);
        assertAlive(there);
    }

    @Test
    void canBeSignedOutTwice() {
        CustomerFace face = face(ada.signIn());
        face.sessions().signOut();
        var after = new StoredThings(story.storage).all();

        face.sessions().signOut();

        assertThat(new StoredThings(story.storage).all()).isEqualTo(after);
    }

    @Test
    void staysAloneWhenTheOthersAreEnded() {
        String here = ada.signIn();
        String there = ada.signIn();
        String elsewhere = ada.signIn();
        Person bob = story.person("Bob", story.organization("Beta"));
        String stranger = bob.signIn();

        assertThat(face(here).sessions().endOthers()).isEqualTo(2);
        assertThat(face(here).sessions().endOthers()).isZero();

        assertAlive(here);
        assertEnded(there);
        assertEnded(elsewhere);
        assertAlive(stranger);
    }

    @Test
    void isListedForItsOwnerWithTheDevice() {
        story.portal
                .visitor("support", new Origin("192.0.2.7", "Firefox on Linux"))
                .signIn()
                .signIn(ada.email(), PortalStory.PASSWORD);
        story.pass(Duration.ofSeconds(1));
        String here = ada.signIn();

        assertThat(face(here).sessions().list())
                .extracting(SessionView::device)
                .containsExactly("", "Firefox on Linux");
        assertThat(face(here).sessions().list())
                .extracting(SessionView::current)
                .containsExactly(true, false);
    }

    @Test
    void isListedWithTheAddressItCameFrom() {
        story.portal
                .visitor("support", new Origin("2001:db8::7" + "\n".repeat(3) + "x".repeat(80), "Firefox"))
                .signIn()
                .signIn(ada.email(), PortalStory.PASSWORD);

        assertThat(ada.face().sessions().list())
                .singleElement()
                .satisfies(session -> assertThat(session.address())
                        .startsWith("2001:db8::7")
                        .hasSize(Session.MAX_ADDRESS)
                        .doesNotContain("\n"));
    }

    @Test
    void endsAloneWhenItsOwnerEndsIt() {
        String here = ada.signIn();
        story.pass(Duration.ofSeconds(1));
        String there = ada.signIn();
        Person bob = story.person("Bob", story.organization("Beta"));
        String stranger = bob.signIn();
        UUID theirs = face(stranger).sessions().list().get(0).id();

        assertThat(face(here)
                        .sessions()
                        .end(face(there).sessions().list().get(0).id()))
                .isTrue();
        assertThat(face(here).sessions().end(theirs)).isFalse();

        assertAlive(here);
        assertEnded(there);
        assertAlive(stranger);
    }

    @Test
    void endsWithAllOthersWhenItsOwnerEndsThemAll() {
        String here = ada.signIn();
        String there = ada.signIn();

        assertThat(face(here).sessions().endAll()).isEqualTo(2);

        assertEnded(here);
        assertEnded(there);
    }

    @Test
    void endsWhenStaffEndAllSessionsOfAPersonWhoMaySignInAgain() {
        String here = ada.signIn();
        String there = ada.signIn();

        assertThat(story.desk().users().endSessions(ada.id())).isEqualTo(2);

        assertEnded(here);
        assertEnded(there);
        assertAlive(ada.signIn());
    }

    @Test
    @Tag("S35")
    @Tag("R35")
    void endsAtOnceWhenItsOwnerIsDisabledAndStaysEnded() {
        String session = ada.signIn();
        story.desk().users().disable(ada.id());
        assertEnded(session);

        story.desk().users().enable(ada.id());
        assertEnded(session);
        assertAlive(ada.signIn());
    }

    @Test
    @Tag("S35")
    @Tag("R35")
    void endsWithEverythingTheOldPasswordOpenedWhenThePasswordIsReset() {
        String here = ada.signIn();
        String there = ada.signIn();
        story.visitor().passwordReset().request(ada.email());

        story.visitor().passwordReset().reset(story.mailedToken(ada.email()), "a violet tractor dreams");

        assertEnded(here);
        assertEnded(there);
    }

    @Test
    void isForgottenByUpkeepAfterItsAbsoluteEnd() {
        ada.signIn();
        story.pass(Duration.ofHours(11));
        ada.signIn();
        story.pass(Duration.ofHours(1));

        assertThat(story.portal.upkeep().run().sessions()).isEqualTo(1);
        assertThat(story.storage.sessions().of(ada.id())).hasSize(1);
    }

    private CustomerFace face(String session) {
        return story.portal.customer("support", session);
    }

    private void assertAlive(String session) {
        assertThat(face(session).user()).isNotNull();
    }

    private void assertEnded(String session) {
        refused(NotSignedInException.class, () -> face(session));
    }
}
