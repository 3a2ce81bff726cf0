package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;

import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.registration.Register;
import org.customerportal.registration.RegistrationDomain;
import org.customerportal.registration.RegistrationView;
import org.customerportal.testkit.fixture.Outcomes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.token.LinkRefusedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several who do something about one registration at the same moment. */
class RegistrationRaceTest {

    private final Samples samples = new Samples();

    @Test
    @Tag("S17")
    void letsOneOfManyRegister() {
        Newcomers newcomers = new Newcomers(RegistrationPolicy.OPEN);
        Race.repeat(100, race -> {
            String email = samples.word() + "@" + Newcomers.DOMAIN;
            String token = newcomers.link(email);
            Runnable racer = () -> newcomers.door().register(token, Newcomers.YES);

            race.run(racer, racer, racer, racer).onlyWinner(LinkRefusedException.class);

            assertThat(newcomers.memberships(email)).hasSize(1);
        });
    }

    @Test
    @Tag("S17")
    void letsOneOfManyWait() {
        Newcomers newcomers = new Newcomers(RegistrationPolicy.BY_APPROVAL);
        Race.repeat(100, race -> {
            String token = newcomers.link(samples.word() + "@" + Newcomers.DOMAIN);
            Runnable racer = () -> newcomers.door().register(token, new Register("Eve", ""));

            race.run(racer, racer, racer).onlyWinner(LinkRefusedException.class);
        });
    }

    @Test
    void isApprovedOrDeclinedButNotBoth() {
        Newcomers newcomers = new Newcomers(RegistrationPolicy.BY_APPROVAL);
        Race.repeat(100, race -> {
            String email = samples.word() + "@" + Newcomers.DOMAIN;
            RegistrationView waiting = newcomers.waiting(email);
            var desk = newcomers.story.desk().registrations();

            race.run(() -> desk.approve(waiting.id()), () -> desk.decline(waiting.id()))
                    .onlyWinner(NotAllowedException.class);

            boolean approved = newcomers
                    .story
                    .storage
                    .registrations()
                    .find(waiting.id())
                    .orElseThrow()
                    .state()
                    .name()
                    .equals("APPROVED");
            assertThat(newcomers.user(email).isPresent()).isEqualTo(approved);
        });
    }

    @Test
    void leavesNobodyBehindInAnOrganizationThatBecomesAPartOfAnother() {
        Newcomers newcomers = new Newcomers(RegistrationPolicy.OPEN);
        PortalStory story = newcomers.story;
        Race.repeat(50, race -> {
            OrganizationId small = story.organization("Small");
            String domain = samples.word() + ".example";
            story.desk().registrations().addDomain(small, domain);
            String token = newcomers.link("eve@" + domain);

            race.run(
                    () -> newcomers.door().register(token, Newcomers.YES),
                    () -> story.desk().organizationMerge().merge(small, newcomers.acme));

            assertThat(story.desk().organizations().get(small).mergedInto()).contains(newcomers.acme);
            assertThat(story.storage.memberships().of(small, 10)).isEmpty();
        });
    }

    @Test
    void leavesOnePersonWhoeverIsFasterToInviteOrRegister() {
        Newcomers newcomers = new Newcomers(RegistrationPolicy.OPEN);
        Race.repeat(100, race -> {
            String email = samples.word() + "@" + Newcomers.DOMAIN;
            String token = newcomers.link(email);

            Outcomes<Boolean> outcomes = race.run(
                    () -> newcomers.door().register(token, Newcomers.YES),
                    () -> newcomers.story.invite(email, newcomers.acme));

            assertThat(outcomes.results()).hasSize(1);
            assertThat(outcomes.refusals())
                    .hasOnlyElementsOfTypes(LinkRefusedException.class, NotAllowedException.class);
            assertThat(newcomers.user(email)).isPresent();
        });
    }

    @Test
    void leavesOneInvitationWhoeverIsFasterToInviteOrApprove() {
        Newcomers newcomers = new Newcomers(RegistrationPolicy.BY_APPROVAL);
        Race.repeat(100, race -> {
            String email = samples.word() + "@" + Newcomers.DOMAIN;
            RegistrationView waiting = newcomers.waiting(email);

            race.run(
                    () -> newcomers.story.desk().registrations().approve(waiting.id()),
                    () -> newcomers.story.invite(email, newcomers.acme));

            assertThat(newcomers
                            .story
                            .storage
                            .invitations()
                            .pendingOf(newcomers.user(email).orElseThrow().id()))
                    .hasSize(1);
        });
    }

    @Test
    @Tag("S18")
    void isRefusedIfTheDomainGoesBetweenTheLookAndTheForm() {
        Newcomers newcomers = new Newcomers(RegistrationPolicy.OPEN);
        String token = newcomers.link(Newcomers.EVE);
        var desk = newcomers.story.desk().registrations();
        RegistrationDomain domain = desk.domains(newcomers.acme).get(0);
        newcomers.door().look(token);
        desk.removeDomain(newcomers.acme, domain.id());

        assertLinkRefused(() -> newcomers.door().register(token, Newcomers.YES));
        assertThat(newcomers.user(Newcomers.EVE)).isEmpty();
    }
}
