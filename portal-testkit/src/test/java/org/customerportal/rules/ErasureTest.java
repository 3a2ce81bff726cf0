package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.refused;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.account.EditProfile;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.conversation.AddComment;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.problem.PortalException;
import org.customerportal.request.RequestId;
import org.customerportal.signin.NotSignedInException;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);

    @Test
    void takesAwayWhateverNamesThePerson() {
        long version = ada.face().profile().get().version();
        ada.face().profile().edit(new EditProfile("Ada Lovelace", "+44 1", "Countess", "pt", "Europe/London", version));
        ada.face().address().request(new ChangeAddress("ada@elsewhere.example", PortalStory.PASSWORD));
        story.visitor().addresses().confirm(story.mailedToken("ada@elsewhere.example"));

        story.desk().identities().link(ada.id(), "host", "ada-elsewhere");
        ada.describe("P-77", Map.of("tier", "platinum"));
        RequestId request = ada.submits("Printer");
        ada.face().notifications().mute(request);
        ada.face().notifications().choose(List.of());
        ada.face().picture().change(PictureTest.painted(0xFF0000));

        erase(ada);

        assertThat(story.storage.mutes().muting(request, List.of(ada.id()))).isEmpty();
        assertThat(story.storage.preferences().silenced(ada.id())).isEmpty();
        assertThat(story.storage.pictures().find(ada.id())).isEmpty();
        assertThat(story.storage.identities().of(ada.id())).isEmpty();
        List<String> left = new StoredThings(story.storage).all();
        for (String trace : List.of(
                "Ada", "Lovelace", "ada@", "+44", "Countess", "elsewhere.example", "$cheap", "P-77", "platinum")) {
            assertThat(left.stream().filter(text -> text.contains(trace)))
                    .as(trace)
                    .isEmpty();
        }
        PortalUser stored = story.storage.users().find(ada.id()).orElseThrow();
        assertThat(stored.state()).isEqualTo(UserState.ERASED);
        assertThat(stored.email().spelling()).endsWith("@erased.invalid");
        assertThat(stored.displayName()).matches("#[0-9a-f]{8}");
    }

    @Test
    @Tag("S18")
    @Tag("R35")
    void endsEveryWayInAtOnce() {
        String session = ada.signIn();
        story.visitor().passwordReset().request(ada.email());
        String reset = story.mailedToken(ada.email());
        story.invite(ada.email(), story.organization("Beta"));
        String invitation = story.mailedToken(ada.email());
        ada.face().address().request(new ChangeAddress("ada@elsewhere.example", PortalStory.PASSWORD));
        String address = story.mailedToken("ada@elsewhere.example");

        erase(ada);

        refused(NotSignedInException.class, () -> story.portal.customer("support", session));
        refused(SignInRefusedException.class, ada::signIn);
        assertLinkRefused(() -> story.visitor().passwordReset().look(reset));
        assertLinkRefused(() -> story.visitor().invitations().look(invitation));
        assertLinkRefused(() -> story.visitor().addresses().look(address));
        assertNotFound(ada::face);
        assertThat(story.storage.passwords().find(ada.id())).isEmpty();
        assertThat(story.storage.memberships().of(ada.id())).isEmpty();
    }

    @Test
    void forgetsWhatThePersonAskedForBeforeComingIn() {
        Newcomers newcomers = new Newcomers(RegistrationPolicy.OPEN);
        newcomers.door().register(newcomers.link(Newcomers.EVE), Newcomers.YES);
        PortalUserId eve = newcomers.user(Newcomers.EVE).orElseThrow().id();

        newcomers.story.desk().erasure().erase(eve);

        assertThat(newcomers.story.storage.registrations().of(Samples.email(Newcomers.EVE)))
                .isEmpty();
        assertThat(new StoredThings(newcomers.story.storage).all())
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("eve@"));
    }

    @Test
    void keepsWhatWasAskedAndSaidUnderAPseudonym() {
        Person bob = story.person("Bob", acme, Sharing.organization());
        RequestId request = ada.submits("Printer");
        ada.says(request, "It still burns");

        erase(ada);

        assertThat(bob.face().requests().get(request).subject()).isEqualTo("Printer");
        String told = bob.face()
                        .conversation()
                        .list(request, PageRequest.first())
                        .items()
                        .toString()
                + story.desk().requests().get(request)
                + story.desk().conversation().list(request, PageRequest.first()).items();
        assertThat(told).contains("It still burns").doesNotContain("Ada", "ada@");
    }

    @Test
    void letsNoMailGoOutThatWasOnItsWay() {
        RequestId request = ada.submits("Printer");
        story.deliver();
        story.mailbox.clear();
        story.desk().conversation().answer(new AddComment(request, "Done", Optional.empty()));

        erase(ada);
        story.deliver();

        assertThat(story.mailbox.all()).isEmpty();
    }

    @Test
    void freesTheAddressForSomebodyNew() {
        RequestId request = ada.submits("Printer");
        erase(ada);

        story.invite(ada.email(), acme);
        story.visitor()
                .invitations()
                .accept(story.mailedToken(ada.email()), new AcceptInvitation("Eve", PortalStory.PASSWORD));

        PortalUserId eve = story.storage
                .users()
                .find(Samples.email(ada.email()))
                .orElseThrow()
                .id();
        assertThat(eve).isNotEqualTo(ada.id());
        assertNotFound(() -> story.portal.customer("support", eve).requests().get(request));
    }

    @Test
    void isDoneOnceAndNeverUndone() {
        erase(ada);
        List<String> before = new StoredThings(story.storage).all();

        assertThat(reason(() -> erase(ada))).isEqualTo("ERASED");
        assertThat(reason(() -> story.desk().users().enable(ada.id()))).isEqualTo("NOT_ACTIVE");
        assertThat(reason(() -> story.desk().users().disable(ada.id()))).isEqualTo("NOT_ACTIVE");
        assertNotFound(() -> story.desk().erasure().erase(new PortalUserId(new UUID(1, 1))));
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void reachesThoseWhoNeverCameAndThoseWhoMayNotSignIn() {
        story.invite("eve@customer.example", acme);
        PortalUserId eve =
                story.desk().users().list(PageRequest.first()).items().get(0).id();
        String invitation = story.mailedToken("eve@customer.example");
        story.desk().users().disable(ada.id());

        story.desk().erasure().erase(eve);
        erase(ada);

        assertLinkRefused(() -> story.visitor().invitations().look(invitation));
        assertThat(new StoredThings(story.storage).all())
                .noneMatch(text -> text.contains("eve@") || text.contains("ada@"));
    }

    @Test
    void leavesNoSessionBehindWhoeverSignsInAtTheSameMoment() {
        Race.repeat(50, race -> {
            Person one = story.person("P" + story.clock.instant().getEpochSecond(), acme);
            story.pass(java.time.Duration.ofSeconds(1));

            race.run(() -> erase(one), () -> {
                try {
                    one.signIn();
                } catch (PortalException refusedOrStale) {
                    assertThat(refusedOrStale).isInstanceOf(SignInRefusedException.class);
                }
            });

            assertThat(story.storage.sessions().of(one.id())).isEmpty();
            assertThat(story.storage.users().find(one.id()).orElseThrow().state())
                    .isEqualTo(UserState.ERASED);
        });
    }

    private void erase(Person who) {
        story.desk().erasure().erase(who.id());
    }
}
