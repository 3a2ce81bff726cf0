package org.customerportal.testkit.contract.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.customerportal.notification.preference.PreferenceRepository;
import org.customerportal.notification.preference.Topic;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link PreferenceRepository}. */
public abstract class PreferenceRepositoryContract extends StorageContract {

    private PortalUserId ada;
    private PortalUserId bob;

    @BeforeEach
    void prepare() {
        ada = world().user().id();
        bob = world().user().id();
    }

    @Test
    void keepsWhatWasSaidLastInPlaceOfWhatWasSaidBefore() {
        assertThat(preferences().silenced(ada)).isEmpty();
        assertThat(preferences().silence(ada, Set.of())).isFalse();

        for (Set<Topic> topics : List.of(
                Set.of(Topic.ANSWERS, Topic.ADDED),
                Set.of(Topic.ADDED, Topic.STATUSES),
                EnumSet.allOf(Topic.class),
                Set.of(Topic.RECEIVED),
                Set.<Topic>of())) {
            assertThat(preferences().silence(ada, topics)).isTrue();
            assertThat(preferences().silence(ada, topics)).as("the same again").isFalse();
            assertThat(preferences().silenced(ada)).isEqualTo(topics);
        }
        assertThat(preferences().silenced(bob)).isEmpty();
    }

    @Test
    void findsThoseOfTheNamedPeopleWhoWantNoMailAboutATopic() {
        PortalUserId eve = world().user().id();
        PortalUserId unknown = new PortalUserId(samples().id());
        preferences().silence(ada, Set.of(Topic.ANSWERS));
        preferences().silence(bob, Set.of(Topic.ANSWERS, Topic.STATUSES));
        preferences().silence(eve, Set.of(Topic.ANSWERS));

        assertThat(preferences().silencing(Topic.ANSWERS, List.of(ada, bob, unknown)))
                .containsExactlyInAnyOrder(ada, bob);
        assertThat(preferences().silencing(Topic.STATUSES, List.of(ada, bob, eve)))
                .containsExactly(bob);
        assertThat(preferences().silencing(Topic.ADDED, List.of(ada, bob, eve))).isEmpty();
        assertThat(preferences().silencing(Topic.ANSWERS, List.of())).isEmpty();
    }

    @Test
    void findsThemAmongAsManyAsItSays() {
        List<PortalUserId> people = Stream.concat(
                        Stream.of(ada),
                        Stream.generate(() -> new PortalUserId(samples().id())))
                .limit(PreferenceRepository.MAX_ASKED)
                .toList();
        preferences().silence(ada, Set.of(Topic.RECEIVED));

        assertThat(preferences().silencing(Topic.RECEIVED, people)).containsExactly(ada);
    }

    @Test
    void keepsNothingForWhoeverIsNotStoredOrWasErased() {
        PortalUser erased = tenant().users().replace(world().user().erase());
        PortalUserId unknown = new PortalUserId(samples().id());

        for (PortalUserId nobody : List.of(erased.id(), unknown)) {
            assertThat(preferences().silence(nobody, Set.of(Topic.ADDED))).isFalse();
            assertThat(preferences().silenced(nobody)).isEmpty();
            assertThat(preferences().silencing(Topic.ADDED, List.of(nobody))).isEmpty();
        }
        assertThat(preferences().silence(ada, Set.of(Topic.ADDED))).isTrue();
    }

    @Test
    void forgetsWhatOnePersonSaid() {
        preferences().silence(ada, Set.of(Topic.ANSWERS, Topic.ADDED));
        preferences().silence(bob, Set.of(Topic.ANSWERS));

        assertThat(preferences().forget(ada)).isEqualTo(2);
        assertThat(preferences().forget(ada)).isZero();
        assertThat(preferences().silenced(ada)).isEmpty();
        assertThat(preferences().silencing(Topic.ANSWERS, List.of(ada, bob))).containsExactly(bob);
    }

    @Test
    @Tag(Race.TAG)
    void letsWhatOneOfSeveralSaidCountWhole() {
        Set<Topic> some = Set.of(Topic.ANSWERS, Topic.ADDED);
        Set<Topic> others = Set.of(Topic.RECEIVED, Topic.STATUSES);
        Race.repeat(race -> {
            PortalUserId fresh = world().user().id();

            List<Boolean> changed = race.call(
                            () -> preferences().silence(fresh, some),
                            () -> preferences().silence(fresh, others))
                    .everybody();

            assertThat(changed).containsExactly(true, true);
            assertThat(preferences().silenced(fresh)).isIn(some, others);
        });
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        checkUndone(
                () -> preferences().silence(ada, Set.of(Topic.ADDED)),
                () -> preferences().silenced(ada));
        preferences().silence(ada, Set.of(Topic.ADDED));

        checkUndone(
                () -> preferences().silence(ada, Set.of(Topic.ANSWERS)),
                () -> preferences().silenced(ada));
        checkUndone(() -> preferences().forget(ada), () -> preferences().silenced(ada));
    }

    private PreferenceRepository preferences() {
        return tenant().preferences();
    }
}
