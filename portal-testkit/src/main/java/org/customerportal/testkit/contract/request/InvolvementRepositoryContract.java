package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Position;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.staff.StaffId;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.Involved.Approver;
import org.customerportal.visibility.Involved.Participant;
import org.customerportal.visibility.Involved.RelatedOrganization;
import org.customerportal.visibility.RequestScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link InvolvementRepository}: who is kept for a request, once each, and for whom to read. */
public abstract class InvolvementRepositoryContract extends StorageContract {

    private static final int ROUNDS_AT_THE_LIMIT = 50;

    private CustomerRequest request;
    private PortalUser bob;

    @BeforeEach
    void prepare() {
        request = world().request();
        bob = world().user();
    }

    @Test
    void keepsEveryPartWithItsDetails() {
        List<Involved> parts = List.of(
                new Participant(bob.id(), true),
                new Participant(world().user().id(), false),
                new Approver(bob.id()),
                new RelatedOrganization(world().organization().id()));
        CustomerRequest another = world().request();

        assertThat(parts).allMatch(part -> involvements().put(request.id(), part));
        assertThat(involvements().put(another.id(), new Approver(bob.id()))).isTrue();

        assertThat(of(request)).containsExactlyElementsOf(parts);
        assertThat(of(another)).containsExactly(new Approver(bob.id()));
    }

    @Test
    void keepsAPartyOnceWithTheDetailsGivenLast() {
        Participant reading = new Participant(bob.id(), false);
        Participant commenting = new Participant(bob.id(), true);

        assertThat(involvements().put(request.id(), reading)).isTrue();
        assertThat(involvements().put(request.id(), reading)).isFalse();
        assertThat(of(request)).containsExactly(reading);
        assertThat(involvements().put(request.id(), commenting)).isTrue();
        assertThat(involvements().put(request.id(), commenting)).isFalse();
        assertThat(of(request)).containsExactly(commenting);
        assertThat(involvements().put(request.id(), reading)).isTrue();
        assertThat(of(request)).containsExactly(reading);
    }

    @Test
    void listsParticipantsThenApproversThenOrganizationsEachById() {
        List<Position> places = Pages.places(samples());
        List<Position> byId = places.stream()
                .sorted((one, other) -> Position.compareIds(one.id(), other.id()))
                .toList();

        inOneUnit(() -> Pages.scattered(places).forEach(place -> {
            involvements().put(request.id(), related(place));
            involvements().put(request.id(), approver(place));
            involvements().put(request.id(), participant(place));
        }));

        assertThat(of(request))
                .containsExactlyElementsOf(Stream.of(
                                byId.stream().map(InvolvementRepositoryContract::participant),
                                byId.stream().map(InvolvementRepositoryContract::approver),
                                byId.stream().map(InvolvementRepositoryContract::related))
                        .<Involved>flatMap(parts -> parts)
                        .toList());
    }

    @Test
    void involvesNobodyInARequestThatDoesNotExist() {
        CustomerRequest unknown = world().draft().build();

        assertThat(involvements().put(unknown.id(), new Approver(bob.id()))).isFalse();
        assertThat(involvements().remove(unknown.id(), new Approver(bob.id()))).isFalse();
        CustomerRequest known = tenant().requests().add(unknown);

        assertThat(of(known)).isEmpty();
        assertThat(involvements().put(known.id(), new Approver(bob.id()))).isTrue();
    }

    @Test
    void tellsNothingOfARequestOutsideTheScope() {
        PortalUser stranger = world().user();
        world().membership(stranger, world().organization(), Sharing.organization());
        CustomerRequest hidden =
                tenant().requests().add(world().draft().staffOnly().build());
        Involved part = new Participant(bob.id(), true);
        involvements().put(request.id(), part);
        involvements().put(hidden.id(), part);

        assertThat(of(request, world().seenBy(stranger))).isEmpty();
        assertThat(of(request, world().seenBy(bob))).containsExactly(part);
        assertThat(of(hidden, world().seenBy(bob))).isEmpty();
        assertThat(of(hidden, world().seenByStaff())).containsExactly(part);
    }

    @Test
    void endsOnePartOnceAndLeavesTheOthers() {
        Involved approver = new Approver(bob.id());
        Involved another = new Participant(world().user().id(), true);
        CustomerRequest elsewhere = world().request();
        Stream.of(new Participant(bob.id(), true), approver, another)
                .forEach(part -> involvements().put(request.id(), part));
        involvements().put(elsewhere.id(), new Participant(bob.id(), true));

        assertThat(involvements().remove(request.id(), new Participant(bob.id(), false)))
                .isTrue();
        assertThat(involvements().remove(request.id(), new Participant(bob.id(), true)))
                .isFalse();

        assertThat(of(request)).containsExactly(another, approver);
        assertThat(of(elsewhere)).containsExactly(new Participant(bob.id(), true));
    }

    @Test
    void refusesOneMoreThanTwoHundredAndKeepsTheOthers() {
        inOneUnit(() -> fill(InvolvementRepository.MAX_PER_REQUEST - 1));
        Participant last = new Participant(bob.id(), false);
        involvements().put(request.id(), last);
        List<Involved> full = of(request);

        NotAllowedException refusal = refusedAtTheCall(
                NotAllowedException.class, () -> involvements().put(request.id(), new Approver(bob.id())));

        assertThat(refusal.reason()).isEqualTo("TOO_MANY_INVOLVED");
        assertThat(of(request)).isEqualTo(full).hasSize(InvolvementRepository.MAX_PER_REQUEST);
        assertThat(involvements().put(request.id(), new Participant(bob.id(), true)))
                .isTrue();
        assertThat(involvements().put(world().request().id(), last)).isTrue();
        assertThat(involvements().remove(request.id(), last)).isTrue();
        assertThat(involvements().put(request.id(), new Approver(bob.id()))).isTrue();
    }

    @Test
    @Tag(Race.TAG)
    void keepsAPartyOnceWhomSeveralInvolveAtOnce() {
        Race.repeat(race -> {
            CustomerRequest fresh = world().request();

            List<Boolean> changed = race.call(
                            () -> involvements().put(fresh.id(), new Participant(bob.id(), true)),
                            () -> involvements().put(fresh.id(), new Participant(bob.id(), true)))
                    .everybody();

            assertThat(changed).containsExactlyInAnyOrder(true, false);
            assertThat(of(fresh)).containsExactly(new Participant(bob.id(), true));
        });
    }

    @Test
    @Tag(Race.TAG)
    void neverKeepsMoreThanTwoHundredWhoeverCollides() {
        inOneUnit(() -> fill(InvolvementRepository.MAX_PER_REQUEST - 1));
        Race.repeat(ROUNDS_AT_THE_LIMIT, race -> {
            race.call(
                            () -> involvements().put(request.id(), new Participant(bob.id(), true)),
                            () -> involvements().put(request.id(), new Approver(bob.id())))
                    .onlyWinner(NotAllowedException.class);

            assertThat(of(request)).hasSize(InvolvementRepository.MAX_PER_REQUEST);
            involvements().remove(request.id(), new Participant(bob.id(), true));
            involvements().remove(request.id(), new Approver(bob.id()));
        });
    }

    @Test
    void outlastsEveryChangeOfTheRequest() {
        Involved part = new Participant(bob.id(), true);
        involvements().put(request.id(), part);

        tenant().requests().replace(request.assignedTo(Optional.of(new StaffId("grace")), true, Samples.NOON));
        tenant().requests().touch(request.id(), Samples.NOON.plusSeconds(1), Samples.NOON.plusSeconds(1));

        assertThat(of(request)).containsExactly(part);
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        Participant kept = new Participant(bob.id(), false);
        involvements().put(request.id(), kept);

        checkUndone(() -> involvements().put(request.id(), new Approver(bob.id())), () -> of(request));
        checkUndone(() -> involvements().put(request.id(), new Participant(bob.id(), true)), () -> of(request));
        checkUndone(() -> involvements().remove(request.id(), kept), () -> of(request));
    }

    private void fill(int count) {
        IntStream.range(0, count)
                .forEach(number -> involvements()
                        .put(
                                request.id(),
                                new Participant(new PortalUserId(samples().id()), true)));
    }

    private static Participant participant(Position place) {
        return new Participant(new PortalUserId(place.id()), true);
    }

    private static Approver approver(Position place) {
        return new Approver(new PortalUserId(place.id()));
    }

    private static RelatedOrganization related(Position place) {
        return new RelatedOrganization(new OrganizationId(place.id()));
    }

    private List<Involved> of(CustomerRequest one) {
        return of(one, world().seenByStaff());
    }

    private List<Involved> of(CustomerRequest one, RequestScope scope) {
        return involvements().of(one.id(), scope);
    }

    private InvolvementRepository involvements() {
        return tenant().involvements();
    }
}
