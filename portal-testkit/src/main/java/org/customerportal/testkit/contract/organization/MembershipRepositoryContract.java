package org.customerportal.testkit.contract.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.organization.Membership;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Position;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.VersionedContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link MembershipRepository}. */
public abstract class MembershipRepositoryContract extends VersionedContract<Membership> {

    private static final Comparator<Position> OLDEST_FIRST =
            Comparator.comparing(Position::at).thenComparing(Position::id, Position::compareIds);

    @Test
    void refusesASecondMembershipAndKeepsTheFirst() {
        Membership stored = memberships().add(fresh());
        Membership second = fresh(stored, Role.ADMINISTRATOR);

        DuplicateException refusal =
                refusedAtTheCall(DuplicateException.class, () -> memberships().add(second));

        assertThat(refusal.property()).isEqualTo("membership");
        assertThat(found(stored)).contains(stored);
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralWritersAddAMembership() {
        Race.repeat(race -> {
            Membership membership = fresh();

            Membership won = race.call(
                            () -> memberships().add(membership),
                            () -> memberships().add(fresh(membership, Role.ADMINISTRATOR)))
                    .onlyWinner(DuplicateException.class);

            assertThat(found(membership)).contains(won);
        });
    }

    @Test
    void keepsRoleSharingAndTimeExactly() {
        Stream<Membership> bySharing = Stream.of(
                        Sharing.own(), Sharing.organization(), new Sharing.OrganizationRequests(false))
                .map(sharing -> fresh().with(Role.ADMINISTRATOR, sharing));
        Stream<Membership> byTime = AwkwardTimes.ascending().stream().map(at -> since(fresh(), at));

        assertThat(Stream.concat(bySharing, byTime)).allSatisfy(membership -> {
            memberships().add(membership);
            assertThat(found(membership)).contains(membership.nextVersion());
        });
    }

    @Test
    void endsAMembershipOnceAndLeavesTheOthers() {
        PortalUser user = world().user();
        Organization left = world().organization();
        Membership kept = world().membership(user, world().organization(), Sharing.own());
        world().membership(user, left, Sharing.own());

        assertThat(memberships().remove(user.id(), left.id())).isTrue();
        assertThat(memberships().remove(user.id(), left.id())).isFalse();
        assertThat(memberships().find(user.id(), left.id())).isEmpty();
        assertThat(memberships().of(user.id())).containsExactly(kept);
    }

    @Test
    @Tag(Race.TAG)
    void tellsOneOfSeveralCallersThatTheMembershipHasEnded() {
        Race.repeat(race -> {
            Membership stored = memberships().add(fresh());

            List<Boolean> did = race.call(
                            () -> memberships().remove(stored.user(), stored.organization()),
                            () -> memberships().remove(stored.user(), stored.organization()))
                    .everybody();

            assertThat(did).containsExactlyInAnyOrder(true, false);
        });
    }

    @Test
    void undoesTheEndOfAMembershipInAFailedUnit() {
        Membership stored = memberships().add(fresh());

        checkUndone(() -> memberships().remove(stored.user(), stored.organization()), () -> found(stored));
    }

    @Test
    void letsAMembershipBeginAgain() {
        Membership first = memberships().add(fresh());
        memberships().remove(first.user(), first.organization());

        Membership again = memberships().add(fresh(first, Role.ADMINISTRATOR));

        assertThat(again.version()).isEqualTo(1);
        assertThat(found(first)).contains(again);
    }

    @Test
    void refusesToReplaceAMembershipThatHasEnded() {
        Membership stored = memberships().add(fresh());
        memberships().remove(stored.user(), stored.organization());

        refusedAtTheCall(StaleVersionException.class, () -> memberships().replace(changed(stored, 1)));

        assertThat(found(stored)).isEmpty();
    }

    @Test
    void givesAUsersMembershipsOldestFirst() {
        PortalUser user = world().user();
        world().membership(world().user(), world().organization(), Sharing.own());
        List<Position> places = Pages.places(samples());
        Pages.scattered(places).forEach(place -> {
            Organization joined = tenant().organizations().add(withId(samples().organization(), place));
            memberships().add(since(samples().membership(user, joined, Sharing.own()), place.at()));
        });

        assertThat(memberships().of(user.id()))
                .extracting(membership -> membership.organization().value())
                .containsExactlyElementsOf(
                        places.stream().sorted(OLDEST_FIRST).map(Position::id).toList());
    }

    @Test
    void givesAnOrganizationsMembersOldestFirstUpToTheLimit() {
        Organization organization = world().organization();
        world().membership(world().user(), world().organization(), Sharing.own());
        List<Position> places = Pages.places(samples());
        Pages.scattered(places).forEach(place -> {
            PortalUser member = tenant().users().add(withId(samples().user(), place));
            memberships().add(since(samples().membership(member, organization, Sharing.own()), place.at()));
        });

        for (int limit : List.of(1, 5, places.size(), 1000)) {
            assertThat(memberships().of(organization.id(), limit))
                    .extracting(membership -> membership.user().value())
                    .containsExactlyElementsOf(places.stream()
                            .sorted(OLDEST_FIRST)
                            .limit(limit)
                            .map(Position::id)
                            .toList());
        }
    }

    @Test
    void givesAtMostOneHundredMembershipsOfAUser() {
        PortalUser user = world().user();
        Organization last = world().organization();
        memberships().add(since(samples().membership(user, last, Sharing.own()), Samples.NOON.plusSeconds(1)));
        inOneUnit(() -> Stream.generate(world()::organization)
                .limit(MembershipRepository.MAX_PER_USER)
                .forEach(organization -> world().membership(user, organization, Sharing.own())));

        assertThat(memberships().of(user.id()))
                .hasSize(MembershipRepository.MAX_PER_USER)
                .noneMatch(membership -> membership.organization().equals(last.id()));
    }

    @Test
    void leavesOutWhatIsNotInForce() {
        PortalUser user = world().user();
        Organization disabled = world().organization();
        Membership here = world().membership(user, world().organization(), Sharing.own());
        Membership there = world().membership(user, disabled, Sharing.organization());
        Membership nowhere =
                memberships().add(samples().membership(user, samples().organization(), Sharing.own()));
        Organization stored = tenant().organizations().replace(disabled.disabled());

        assertThat(memberships().inForce(user.id()))
                .containsExactlyInAnyOrder(here, nowhere)
                .isEqualTo(memberships().of(user.id()).stream()
                        .filter(membership -> !membership.equals(there))
                        .toList());

        tenant().organizations().replace(stored.enabled());

        assertThat(memberships().inForce(user.id()))
                .hasSize(3)
                .isEqualTo(memberships().of(user.id()));
        assertThat(memberships().inForce(world().user().id())).isEmpty();
    }

    @Test
    void givesAtMostOneHundredMembershipsInForce() {
        PortalUser user = world().user();
        inOneUnit(() -> Stream.generate(world()::organization)
                .limit(MembershipRepository.MAX_PER_USER + 1)
                .forEach(organization -> world().membership(user, organization, Sharing.own())));

        assertThat(memberships().inForce(user.id())).hasSize(MembershipRepository.MAX_PER_USER);
    }

    @Override
    protected Membership fresh() {
        return samples().membership(world().user(), world().organization(), Sharing.own());
    }

    @Override
    protected Membership changed(Membership value, int number) {
        return value.with(number == 1 ? Role.ADMINISTRATOR : Role.MEMBER, Sharing.organization());
    }

    @Override
    protected Membership advanced(Membership value) {
        return value.nextVersion();
    }

    @Override
    protected Membership add(Membership value) {
        return memberships().add(value);
    }

    @Override
    protected Membership replace(Membership value) {
        return memberships().replace(value);
    }

    @Override
    protected Optional<Membership> found(Membership value) {
        return memberships().find(value.user(), value.organization());
    }

    private MembershipRepository memberships() {
        return tenant().memberships();
    }

    private static Membership fresh(Membership same, Role role) {
        return new Membership(same.user(), same.organization(), role, same.sharing(), same.since(), 0);
    }

    private static Membership since(Membership membership, Instant since) {
        return new Membership(
                membership.user(), membership.organization(), membership.role(), membership.sharing(), since, 0);
    }

    private static PortalUser withId(PortalUser user, Position place) {
        return new PortalUser(
                new PortalUserId(place.id()),
                user.email(),
                user.state(),
                user.profile(),
                Traits.NONE,
                user.createdAt(),
                0);
    }

    private static Organization withId(Organization organization, Position place) {
        return Organization.begin(
                new OrganizationId(place.id()), organization.name(), organization.number(), organization.createdAt());
    }
}
