package org.customerportal.testkit.contract.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.notification.preference.Mute;
import org.customerportal.notification.preference.MuteRepository;
import org.customerportal.notification.preference.PreferenceRepository;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestId;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link MuteRepository}. */
public abstract class MuteRepositoryContract extends StorageContract {

    private static final Slice ALL = new Slice(100, Optional.empty());

    private PortalUserId ada;
    private PortalUserId bob;
    private RequestId request;

    @BeforeEach
    void prepare() {
        ada = world().user().id();
        bob = world().user().id();
        request = world().request().id();
    }

    @Test
    void keepsTheTimeOfTheFirstMute() {
        Mute first = new Mute(ada, request, Samples.NOON);

        assertThat(mutes().mute(first)).isTrue();
        assertThat(mutes().mute(new Mute(ada, request, Samples.NOON.plusSeconds(1))))
                .isFalse();
        assertThat(mutes().of(ada, ALL)).containsExactly(first);
    }

    @Test
    void keepsTimesExactly() {
        List<Mute> awkward = AwkwardTimes.ascending().stream()
                .map(at -> new Mute(ada, fresh(), at))
                .toList();
        awkward.forEach(mutes()::mute);

        assertThat(mutes().of(ada, ALL)).containsExactlyInAnyOrderElementsOf(awkward);
    }

    @Test
    void endsOneMuteOnce() {
        RequestId another = world().request().id();
        mute(ada, request);
        mute(ada, another);
        mute(bob, request);

        assertThat(mutes().unmute(ada, request)).isTrue();
        assertThat(mutes().unmute(ada, request)).isFalse();
        assertThat(mutes().muting(request, List.of(ada, bob))).containsExactly(bob);
        assertThat(mutes().muting(another, List.of(ada, bob))).containsExactly(ada);
        assertThat(mutes().mute(new Mute(ada, request, Samples.NOON.plusSeconds(1))))
                .as("after the end it begins anew")
                .isTrue();
    }

    @Test
    void findsThoseOfTheNamedPeopleWhoMutedARequest() {
        PortalUserId eve = world().user().id();
        RequestId another = world().request().id();
        mute(ada, request);
        mute(bob, another);
        mute(eve, request);

        assertThat(mutes().muting(
                                request,
                                List.of(ada, bob, new PortalUserId(samples().id()))))
                .containsExactly(ada);
        assertThat(mutes().muting(request, List.of(bob))).isEmpty();
        assertThat(mutes().muting(request, List.of())).isEmpty();
    }

    @Test
    void findsThemAmongAsManyAsItSays() {
        List<PortalUserId> people = Stream.concat(
                        Stream.of(ada),
                        Stream.generate(() -> new PortalUserId(samples().id())))
                .limit(PreferenceRepository.MAX_ASKED)
                .toList();
        mute(ada, request);

        assertThat(mutes().muting(request, people)).containsExactly(ada);
    }

    @Test
    void listsTheMutesOfAPersonLatestFirst() {
        List<Position> places = Pages.places(samples());
        List<Mute> listed = places.stream()
                .map(place -> new Mute(ada, new RequestId(place.id()), place.at()))
                .toList();
        inOneUnit(() -> Pages.scattered(listed).forEach(mutes()::mute));
        mute(bob, request);

        new Pages<>(Mute::position, slice -> mutes().of(ada, slice)).show(listed);
    }

    @Test
    void keepsNothingForWhoeverIsNotStoredOrWasErased() {
        PortalUser erased = tenant().users().replace(world().user().erase());

        for (PortalUserId nobody :
                List.of(erased.id(), new PortalUserId(samples().id()))) {
            assertThat(mutes().mute(new Mute(nobody, request, Samples.NOON))).isFalse();
            assertThat(mutes().of(nobody, ALL)).isEmpty();
            assertThat(mutes().muting(request, List.of(nobody))).isEmpty();
        }
        assertThat(mutes().mute(new Mute(ada, request, Samples.NOON))).isTrue();
    }

    @Test
    void forgetsTheMutesOfOnePerson() {
        mute(ada, request);
        mute(ada, world().request().id());
        mute(bob, request);

        assertThat(mutes().forget(ada)).isEqualTo(2);
        assertThat(mutes().forget(ada)).isZero();
        assertThat(mutes().of(ada, ALL)).isEmpty();
        assertThat(mutes().muting(request, List.of(ada, bob))).containsExactly(bob);
    }

    @Test
    @Tag(Race.TAG)
    void tellsOneOfSeveralThatTheMuteBegan() {
        Race.repeat(race -> {
            RequestId fresh = fresh();
            Instant at = Samples.NOON;

            List<Boolean> began = race.call(
                            () -> mutes().mute(new Mute(ada, fresh, at)), () -> mutes().mute(new Mute(ada, fresh, at)))
                    .everybody();

            assertThat(began).containsExactlyInAnyOrder(true, false);
            assertThat(mutes().muting(fresh, List.of(ada))).containsExactly(ada);
        });
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        checkUndone(() -> mute(ada, request), () -> mutes().of(ada, ALL));
        mute(ada, request);

        checkUndone(() -> mutes().unmute(ada, request), () -> mutes().of(ada, ALL));
        checkUndone(() -> mutes().forget(ada), () -> mutes().of(ada, ALL));
    }

    private void mute(PortalUserId user, RequestId muted) {
        mutes().mute(new Mute(user, muted, Samples.NOON));
    }

    private RequestId fresh() {
        return new RequestId(samples().id());
    }

    private MuteRepository mutes() {
        return tenant().mutes();
    }
}
