package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.identity.Identities;
import org.customerportal.identity.LinkedIdentity;
import org.customerportal.invitation.AcceptInvitation.WithIdentity;
import org.customerportal.organization.OrganizationId;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who somebody is elsewhere counts once it was linked by somebody who may, and never because an address looks alike. */
class ExternalIdentityTest {

    private static final String EVE = "eve@customer.example";
    private static final ExternalIdentity EVES = new ExternalIdentity("https://id.example", "4711");

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);

    @Test
    void aNewcomerComesWithAnIdentityInsteadOfAPassword() {
        String token = invited(EVE);

        story.visitor().invitations().accept(token, new WithIdentity("Eve", EVES));

        PortalUserId eve = story.portal.customer("support", EVES).user().id();
        assertThat(story.desk().users().get(eve).email()).isEqualTo(EVE);
        assertThat(story.storage.passwords().find(eve)).isEmpty();
        assertThat(story.portal.customer("support", EVES).isVouchedFor()).isTrue();
        story.deliver();
        assertThat(story.mailbox.to(EVE)).as("but the invitation").hasSize(1);
        assertLinkRefused(() -> story.visitor().invitations().accept(token, new WithIdentity("Eve", other())));
    }

    @Test
    @Tag("S15")
    @Tag("R31")
    @Tag("R98")
    void twoProvidersWithOneAddressAreTwoIdentities() {
        ExternalIdentity first = new ExternalIdentity("https://one.example", EVE);
        ExternalIdentity second = new ExternalIdentity("https://two.example", EVE);
        story.visitor().invitations().accept(invited(EVE), new WithIdentity("Eve", first));

        assertNotFound(() -> story.portal.customer("support", second));
        story.visitor().invitations().accept(invited("mallory@customer.example"), new WithIdentity("Mallory", second));

        assertThat(story.portal.customer("support", first).user().email().spelling())
                .isEqualTo(EVE);
        assertThat(story.portal.customer("support", second).user().email().spelling())
                .isEqualTo("mallory@customer.example");
    }

    @Test
    @Tag("S15")
    @Tag("R31")
    void theAddressOfSomebodyKnownOpensNothing() {
        List<String> before = new StoredThings(story.storage).all();

        assertNotFound(
                () -> story.portal.customer("support", new ExternalIdentity("https://evil.example", ada.email())));

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void anIdentityBelongsToOnePersonOnly() {
        ada.face().identities().link(EVES, "");
        String token = invited(EVE);
        List<String> before = new StoredThings(story.storage).all();

        assertThat(reason(() -> story.visitor().invitations().accept(token, new WithIdentity("Eve", EVES))))
                .isEqualTo("IDENTITY_TAKEN");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        assertThat(violations(() -> story.visitor().invitations().accept(token, new WithIdentity(" ", other()))))
                .containsExactly("name: required");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);

        story.visitor().invitations().accept(token, new WithIdentity("Eve", other()));
        assertThat(story.portal.customer("support", EVES).user().id()).isEqualTo(ada.id());
    }

    @Test
    void whoeverHasAnAccountDoesNotLinkByAnInvitation() {
        OrganizationId beta = story.organization("Beta");
        story.invite(ada.email(), beta);
        String token = story.mailedToken(ada.email());

        assertLinkRefused(() -> story.visitor().invitations().accept(token, new WithIdentity("Ada", EVES)));

        assertThat(ada.face().identities().list()).isEmpty();
        story.visitor().invitations().join(token);
        assertThat(ada.face().identities().list()).isEmpty();
    }

    @Test
    @Tag("S14")
    void theOwnerLinksAndUnlinksAndIsToldOfBoth() {
        LinkedIdentity link = ada.face().identities().link(EVES, "");
        assertThat(ada.face().identities().link(EVES, "")).isEqualTo(link);
        assertThat(ada.face().identities().list()).containsExactly(link);
        story.pass(Duration.ofMinutes(1));

        ada.face().identities().unlink(link.id());

        assertNotFound(() -> story.portal.customer("support", EVES));
        assertThat(told()).containsExactly(EventType.IDENTITY_LINKED, EventType.IDENTITY_UNLINKED);
        assertThat(events())
                .allSatisfy(event -> assertThat(event.actor()).isEqualTo(Actor.customer(ada.id())))
                .allSatisfy(event -> assertThat(event.details().values()).doesNotContain(EVES.subject()));
        story.deliver();
        assertThat(story.mailbox.to(ada.email()))
                .extracting(mail -> mail.text().contains("https://id.example"))
                .containsExactly(true, true);
        assertNotFound(() -> ada.face().identities().unlink(link.id()));
    }

    @Test
    @Tag("S14")
    void staffLinkAndUnlinkAndTheOwnerIsToldOfBoth() {
        LinkedIdentity link = story.desk().identities().link(ada.id(), EVES.provider(), EVES.subject());
        assertThat(story.portal.customer("support", EVES).user().id()).isEqualTo(ada.id());
        assertThat(story.desk().identities().list(ada.id())).containsExactly(link);

        story.desk().identities().unlink(ada.id(), link.id());

        assertThat(story.desk().identities().list(ada.id())).isEmpty();
        story.deliver();
        assertThat(story.mailbox.to(ada.email())).hasSize(2);
        assertThat(events())
                .allSatisfy(event -> assertThat(event.actor()).isEqualTo(Actor.staff(PortalStory.GRACE.id())));
    }

    @Test
    void staffHearWhatDoesNotFit() {
        assertThat(violations(() -> story.desk().identities().link(ada.id(), " ", "a\u0000b")))
                .containsExactly("provider: malformed", "subject: malformed");
        assertThat(violations(() -> story.desk().identities().link(ada.id(), "p", "x".repeat(256))))
                .containsExactly("subject: malformed");
        assertNotFound(() -> story.desk().identities().link(new PortalUserId(UUID.randomUUID()), "p", "s"));
        PortalUserId invitee = story.storage
                .invitations()
                .find(story.invite(EVE, acme).id())
                .orElseThrow()
                .user();
        assertThat(reason(() -> story.desk().identities().link(invitee, "p", "s")))
                .isEqualTo("NOT_ACTIVE");
        assertNotFound(() -> story.desk().identities().unlink(ada.id(), UUID.randomUUID()));
        assertThat(ada.face().identities().list()).isEmpty();
    }

    @Test
    void nobodyUnlinksTheLastWayIn() {
        story.visitor().invitations().accept(invited(EVE), new WithIdentity("Eve", EVES));
        var eve = story.portal.customer("support", EVES);
        LinkedIdentity only = eve.identities().list().get(0);

        assertThat(reason(() -> eve.identities().unlink(only.id()))).isEqualTo("LAST_WAY_IN");

        LinkedIdentity second = eve.identities().link(other(), "");
        eve.identities().unlink(only.id());
        assertThat(eve.identities().list()).containsExactly(second);
    }

    @Test
    void aPersonHasSoManyIdentitiesAndNoMore() {
        for (int i = 0; i < Identities.MOST; i++) {
            ada.face().identities().link(new ExternalIdentity("p", "s" + i), "");
        }

        assertThat(reason(() -> ada.face().identities().link(EVES, ""))).isEqualTo("TOO_MANY_IDENTITIES");
        assertThat(ada.face().identities().list()).hasSize(Identities.MOST);
    }

    @Test
    void whoeverIsDisabledDoesNotComeInByAnIdentityEither() {
        ada.face().identities().link(EVES, "");

        story.desk().users().disable(ada.id());
        assertNotFound(() -> story.portal.customer("support", EVES));

        story.desk().users().enable(ada.id());
        assertThat(story.portal.customer("support", EVES).user().id()).isEqualTo(ada.id());
    }

    @Test
    void whoeverHasASessionProvesThePasswordOnceMore() {
        var face = story.portal.customer("support", ada.signIn());
        List<String> before = new StoredThings(story.storage).all();

        assertThat(violations(() -> face.identities().link(EVES, "a guess of somebody else")))
                .containsExactly("password: wrong-password");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);

        face.identities().link(EVES, PortalStory.PASSWORD);
        assertThat(story.portal.customer("support", EVES).user().id()).isEqualTo(ada.id());
    }

    private String invited(String email) {
        story.invite(email, acme);
        return story.mailedToken(email);
    }

    private static ExternalIdentity other() {
        return new ExternalIdentity("https://id.example", "4712");
    }

    private List<EventType> told() {
        return events().stream().map(PortalEvent::type).toList();
    }

    private List<PortalEvent> events() {
        return new StoredThings(story.storage)
                .events(new EventSubject(EventSubject.Kind.USER, ada.id().value())).stream()
                        .filter(event -> event.type().name().startsWith("IDENTITY_"))
                        .toList();
    }
}
