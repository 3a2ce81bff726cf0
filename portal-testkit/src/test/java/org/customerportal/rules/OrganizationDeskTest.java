package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;
import static org.customerportal.rules.Scene.EVE;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.OrganizationState;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.EditOrganization;
import org.customerportal.organization.desk.OrganizationDesk;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.trait.Attributes;
import org.junit.jupiter.api.Test;

class OrganizationDeskTest {

    private final Scene scene = new Scene();
    private final PortalStory story = scene.story;

    @Test
    void changesNameAndNumberOnceForEachVersion() {
        Organization before = desk().get(scene.acme);

        Organization after = desk().edit(
                        scene.acme, new EditOrganization(" Acme  Tools ", "C-1", Attributes.NONE, before.version()));

        assertThat(after.name()).isEqualTo("Acme  Tools");
        assertThat(after.number()).contains("C-1");
        assertThat(desk().get(scene.acme)).isEqualTo(after);
        refused(
                StaleVersionException.class,
                () -> desk().edit(scene.acme, new EditOrganization("Late", "", Attributes.NONE, before.version())));
        refused(
                DuplicateException.class,
                () -> desk().edit(
                                scene.beta,
                                new EditOrganization(
                                        "Beta",
                                        "C-1",
                                        Attributes.NONE,
                                        desk().get(scene.beta).version())));
        assertThat(violations(() -> desk().edit(
                                scene.acme,
                                new EditOrganization(" ", "n".repeat(61), Attributes.NONE, after.version()))))
                .containsExactlyInAnyOrder("name: required", "number: too-long");
        assertNotFound(() -> desk().edit(
                        new OrganizationId(UUID.randomUUID()),
                        new EditOrganization("Nowhere", "", Attributes.NONE, 1)));
        assertThat(desk().get(scene.acme)).isEqualTo(after);
    }

    @Test
    void isDisabledHoweverManyDoSoOrRenameItAtOnce() {
        Race.repeat(race -> {
            long version = desk().enable(scene.acme).version();
            race.call(
                    () -> desk().disable(scene.acme),
                    () -> desk().disable(scene.acme),
                    () -> desk().edit(
                                    scene.acme, new EditOrganization("Acme " + version, "", Attributes.NONE, version)));

            assertThat(desk().get(scene.acme).state()).isEqualTo(OrganizationState.DISABLED);
        });
    }

    @Test
    void showsOneMember() {
        assertThat(desk().member(scene.bob.id(), scene.acme).name()).isEqualTo("Bob");
        assertNotFound(() -> desk().member(scene.zoe.id(), scene.acme));
    }

    @Test
    void leavesToThePeopleOfADisabledOrganizationTheirOwnRequests() {
        RequestId own = scene.bob.submits("Own");
        RequestId shared = scene.ada.submits("Shared");
        story.desk().organizations().change(scene.bob.id(), scene.acme, Role.MEMBER, Sharing.organization());
        String session = scene.bob.signIn();
        assertThat(seen()).containsExactlyInAnyOrder(own, shared);

        assertThat(desk().disable(scene.acme).state()).isEqualTo(OrganizationState.DISABLED);

        assertThat(seen()).containsExactly(own);
        assertNotFound(() -> scene.bob.face().requests().get(shared));
        assertThat(violations(() -> scene.bob.submits("More"))).containsExactly("organization: not-a-member");
        assertThat(scene.bob.face().organizations()).isEmpty();
        assertThat(story.portal.customer("support", session).user().id()).isEqualTo(scene.bob.id());
        scene.bob.says(own, "Is anybody there?");

        desk().enable(scene.acme);

        assertThat(seen()).containsExactlyInAnyOrder(own, shared);
        assertThat(scene.bob.submits("More")).isNotNull();
    }

    @Test
    void hasNobodyAdministerWhatIsDisabled() {
        desk().disable(scene.acme);

        assertThat(scene.ada.face().isAdministrator()).isFalse();
        assertThat(scene.colleagues().organizations()).isEmpty();
        assertNotFound(() -> scene.colleagues().members(scene.acme));
        assertNotFound(() -> scene.colleagues().remove(scene.acme, scene.bob.id()));
        assertNotFound(() -> scene.invite(EVE, Role.MEMBER, Sharing.own()));
    }

    @Test
    void hasNobodyComeToWhatIsDisabled() {
        var invitation = story.invite(EVE, scene.acme);
        String token = story.mailedToken(EVE);
        int mails = story.mailbox.to(EVE).size();

        desk().disable(scene.acme);

        assertLinkRefused(() -> story.visitor().invitations().look(token));
        assertThat(violations(() -> story.invite("dan@customer.example", scene.acme)))
                .containsExactly("organization: disabled");
        assertThat(reason(() -> story.desk().invitations().resend(invitation.id())))
                .isEqualTo("ORGANIZATION_DISABLED");
        story.pass(Duration.ofDays(1));
        story.visitor().invitations().requestAnother(EVE);
        story.deliver();
        assertThat(story.mailbox.to(EVE)).hasSize(mails);

        desk().enable(scene.acme);

        assertThat(story.visitor().invitations().look(token).organization()).isEqualTo("Acme");
    }

    @Test
    void endsAMembershipAndKeepsTheRequests() {
        RequestId own = scene.bob.submits("Own");

        desk().end(scene.bob.id(), scene.acme);

        assertThat(desk().members(scene.acme)).hasSize(1);
        assertThat(seen()).containsExactly(own);
        assertThat(scene.bob.face().organizations()).isEmpty();
        assertThat(scene.last(scene.bob).details())
                .containsEntry("organization", scene.acme.value().toString());
        assertNotFound(() -> desk().end(scene.bob.id(), scene.acme));
        assertNotFound(() -> desk().end(scene.zoe.id(), scene.acme));
    }

    private OrganizationDesk desk() {
        return story.desk().organizations();
    }

    private List<RequestId> seen() {
        return scene.bob.face().requests().list(OverviewTab.ALL, PageRequest.first()).items().stream()
                .map(summary -> summary.id())
                .toList();
    }
}
