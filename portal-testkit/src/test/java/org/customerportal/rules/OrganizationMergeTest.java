package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;
import static org.customerportal.rules.Scene.EVE;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.OrganizationState;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.organization.desk.EditOrganization;
import org.customerportal.organization.merge.MergePreview;
import org.customerportal.organization.merge.OrganizationMerge;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Slice;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.registration.RegistrationDomain;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.staff.MissingRightException;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.trait.Attributes;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.StaffViewer;
import org.junit.jupiter.api.Test;

/** Ada administers Acme and Bob belongs to it, Zoe belongs to Beta; Acme becomes a part of Beta. */
class OrganizationMergeTest {

    private final Scene scene = new Scene();
    private final PortalStory story = scene.story;
    private final OrganizationId acme = scene.acme;
    private final OrganizationId beta = scene.beta;

    @Test
    void takesTheRequestsAlongAndWhoSharesThem() {
        RequestId own = scene.bob.submits("Bob's own");
        RequestId there = scene.zoe.submits("Zoe's own");
        share(scene.zoe, beta);

        Organization stays = merge().merge(acme, beta);

        assertThat(stays.name()).isEqualTo("Beta");
        assertThat(seen(scene.zoe)).containsExactlyInAnyOrder(own, there);
        assertThat(seen(scene.ada)).as("Ada shared Acme's").containsExactlyInAnyOrder(own, there);
        assertThat(seen(scene.bob)).as("Bob shared nothing").containsExactly(own);
        assertThat(story.desk().requests().get(own).organization()).isEqualTo("Beta");
        assertThat(scene.bob.face().organizations())
                .extracting(Organization::id)
                .containsExactly(beta);
        assertThat(scene.bob.face().requests().submit(PortalStory.question(beta, "More")))
                .isNotNull();
        assertThat(violations(() -> scene.bob.submits("To Acme"))).containsExactly("organization: not-a-member");
    }

    @Test
    void leavesTheNameWithWhereItWent() {
        Organization before = story.desk().organizations().add(new AddOrganization("Acme Ltd", "C-7"));

        merge().merge(before.id(), beta);

        Organization left = story.desk().organizations().get(before.id());
        assertThat(left.state()).isEqualTo(OrganizationState.MERGED);
        assertThat(left.mergedInto()).contains(beta);
        assertThat(left.name()).isEqualTo("Acme Ltd");
        assertThat(story.desk()
                        .organizations()
                        .add(new AddOrganization("New", "C-7"))
                        .number())
                .as("the number is free")
                .contains("C-7");
        PortalEvent told =
                events(EventSubject.Kind.ORGANIZATION, before.id().value()).get(1);
        assertThat(told.type()).isEqualTo(EventType.ORGANIZATION_MERGED);
        assertThat(told.details())
                .containsEntry("into", beta.value().toString())
                .containsEntry("name", "Acme Ltd")
                .containsEntry("requests", "0");
    }

    @Test
    void keepsWhoBelongsToBothWhatThePersonIsThere() {
        join(scene.ada, beta);
        Membership there = membership(scene.ada, beta);

        merge().merge(acme, beta);

        assertThat(membership(scene.ada, beta)).isEqualTo(there);
        assertThat(there.role()).isEqualTo(Role.MEMBER);
        assertThat(story.storage.memberships().of(scene.ada.id())).containsExactly(there);
        assertThat(membership(scene.bob, beta).sharing()).isEqualTo(Sharing.own());
        assertThat(scene.last(scene.ada).type()).isEqualTo(EventType.MEMBERSHIP_ENDED);
        assertThat(scene.last(scene.bob).type()).isEqualTo(EventType.MEMBERSHIP_MOVED);
        assertThat(scene.last(scene.bob).details())
                .containsEntry("organization", beta.value().toString())
                .containsEntry("from", acme.value().toString());
    }

    @Test
    void letsOpenInvitationsLeadToTheOther() {
        story.invite(EVE, acme);
        String token = story.mailedToken(EVE);
        story.invite("dan@customer.example", acme);
        String one = story.mailedToken("dan@customer.example");
        story.invite("dan@customer.example", beta);
        String other = story.mailedToken("dan@customer.example");

        merge().merge(acme, beta);

        assertThat(story.visitor().invitations().look(token).organization()).isEqualTo("Beta");
        story.visitor().invitations().accept(token, new AcceptInvitation("Eve", PortalStory.PASSWORD));
        var eve = story.storage.users().find(Samples.email(EVE)).orElseThrow();
        assertThat(story.storage.memberships().find(eve.id(), beta)).isPresent();
        assertLinkRefused(() -> story.visitor().invitations().look(one));
        assertThat(story.visitor().invitations().look(other).organization()).isEqualTo("Beta");
        InvitationSelection left = InvitationSelection.ALL.into(acme);
        assertThat(story.storage.invitations().list(left, story.clock.instant(), new Slice(10, Optional.empty())))
                .as("what was accepted or taken back is history")
                .allMatch(invitation -> invitation.outcome() != InvitationState.PENDING);
    }

    @Test
    void takesTheDomainsAlong() {
        RegistrationDomain domain = story.desk().registrations().addDomain(acme, "acme.example");

        merge().merge(acme, beta);

        assertThat(story.desk().registrations().domains(beta)).containsExactly(domain.of(beta));
        assertNotFound(() -> story.desk().registrations().domains(acme));
        assertNotFound(() -> story.desk().registrations().addDomain(acme, "acme.test"));
    }

    @Test
    void takesAlongWhatIsAboutItToo() {
        RequestId request = scene.zoe.submits("About Acme too");
        RequestId elsewhere = story.person("Kim", story.organization("Gamma")).submits("About Acme");
        List.of(request, elsewhere).forEach(id -> story.desk().involvement().addRelatedOrganization(id, acme));

        merge().merge(acme, beta);

        assertThat(involved(request)).isEmpty();
        assertThat(involved(elsewhere)).containsExactly(new Involved.RelatedOrganization(beta));
        assertNotFound(() -> story.desk().involvement().addRelatedOrganization(elsewhere, acme));
    }

    @Test
    void isForGood() {
        merge().merge(acme, beta);
        Organization left = story.desk().organizations().get(acme);

        assertThat(reason(() -> story.desk().organizations().enable(acme))).isEqualTo("ORGANIZATION_MERGED");
        assertThat(reason(() -> story.desk().organizations().disable(acme))).isEqualTo("ORGANIZATION_MERGED");
        assertThat(reason(() -> story.desk()
                        .organizations()
                        .edit(acme, new EditOrganization("Acme", "", Attributes.NONE, left.version()))))
                .isEqualTo("ORGANIZATION_MERGED");
        assertThat(violations(() -> story.invite(EVE, acme))).containsExactly("organization: disabled");
        assertThat(reason(() -> merge().merge(acme, story.organization("Gamma"))))
                .isEqualTo("ORGANIZATION_MERGED");
        assertThat(violations(() -> merge().merge(beta, acme))).containsExactly("into: disabled");
        assertThat(story.desk().organizations().get(acme)).isEqualTo(left);
    }

    @Test
    void canBeRepeatedAndThenTakesTheRestAlong() {
        merge().merge(acme, beta);
        join(scene.zoe, acme);

        merge().merge(acme, beta);

        assertThat(story.storage.memberships().of(acme, 10)).isEmpty();
        assertThat(story.storage.memberships().of(beta, 10)).hasSize(3);
    }

    @Test
    void refusesWhatCannotBeMergedAndMovesNothing() {
        var before = new StoredThings(story.storage).all();

        assertThat(violations(() -> merge().merge(acme, acme))).containsExactly("into: same");
        assertThat(violations(() -> merge().merge(acme, new OrganizationId(UUID.randomUUID()))))
                .containsExactly("into: unknown");
        assertNotFound(() -> merge().merge(new OrganizationId(UUID.randomUUID()), beta));
        assertThat(violations(() -> merge().preview(acme, acme))).containsExactly("into: same");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);

        StaffMember onlooker = new StaffMember(
                PortalStory.HUGO.id(),
                "Hugo",
                PortalStory.HUGO.email(),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                Set.of(StaffRight.READ_REQUESTS));
        refused(
                MissingRightException.class,
                () -> story.portal.staff(onlooker).organizationMerge().merge(acme, beta));
        refused(
                MissingRightException.class,
                () -> story.portal.staff(onlooker).organizationMerge().preview(acme, beta));
    }

    @Test
    void tellsBeforeWhatItMeans() {
        join(scene.bob, beta);
        share(scene.zoe, beta);

        MergePreview preview = merge().preview(acme, beta);

        assertThat(preview.from().name()).isEqualTo("Acme");
        assertThat(preview.into().name()).isEqualTo("Beta");
        assertThat(preview.members()).as("Ada").isEqualTo(1);
        assertThat(preview.already()).as("Bob").isEqualTo(1);
        assertThat(preview.sharing()).as("Ada and Zoe").isEqualTo(2);
        assertThat(membership(scene.ada, acme)).isNotNull();
    }

    @Test
    void countsNobodyAmongThoseWhoThenSeeBothWhoStaysWithTheOwnRequests() {
        join(scene.ada, beta);

        assertThat(merge().preview(acme, beta).sharing())
                .as("Ada shares in Acme only, and stays what she is in Beta")
                .isZero();
        merge().merge(acme, beta);
        scene.zoe.submits("Zoe's own");
        assertThat(seen(scene.ada)).isEmpty();
    }

    @Test
    void leavesOneOfTwoThatSwallowEachOther() {
        Race.repeat(30, race -> {
            OrganizationId one = story.organization("One");
            OrganizationId two = story.organization("Two");

            race.call(() -> merge().merge(one, two), () -> merge().merge(two, one))
                    .onlyWinner(InvalidInputException.class);

            assertThat(List.of(state(one), state(two)))
                    .containsExactlyInAnyOrder(OrganizationState.ACTIVE, OrganizationState.MERGED);
        });
    }

    @Test
    void leavesNoRequestBehindThatSomebodySubmitsAtTheSameMoment() {
        Race.repeat(30, race -> {
            OrganizationId small = story.organization("Small");
            join(scene.zoe, small);

            race.call(
                    () -> merge().merge(small, beta).id().value(),
                    () -> scene.zoe
                            .face()
                            .requests()
                            .submit(PortalStory.question(small, "Now"))
                            .value());

            assertThat(story.desk()
                            .requests()
                            .list(OverviewTab.ALL, PageRequest.first(100))
                            .items())
                    .noneMatch(request -> request.organization().equals("Small"));
        });
    }

    private OrganizationMerge merge() {
        return story.desk().organizationMerge();
    }

    private OrganizationState state(OrganizationId organization) {
        return story.desk().organizations().get(organization).state();
    }

    private void share(Person person, OrganizationId organization) {
        story.desk().organizations().change(person.id(), organization, Role.MEMBER, Sharing.organization());
    }

    private void join(Person person, OrganizationId organization) {
        story.storage
                .memberships()
                .add(new Membership(person.id(), organization, Role.MEMBER, Sharing.own(), story.clock.instant(), 0));
    }

    private Membership membership(Person person, OrganizationId organization) {
        return story.storage.memberships().find(person.id(), organization).orElseThrow();
    }

    private List<Involved> involved(RequestId request) {
        return story.storage.involvements().of(request, new StaffViewer(PortalStory.GRACE).scope());
    }

    private List<PortalEvent> events(EventSubject.Kind kind, UUID id) {
        return new StoredThings(story.storage).events(new EventSubject(kind, id));
    }

    private static List<RequestId> seen(Person person) {
        return person.face().requests().list(OverviewTab.ALL, PageRequest.first()).items().stream()
                .map(summary -> summary.id())
                .toList();
    }
}
