package org.customerportal.testkit.contract.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerportal.account.picture.DrawnPicture;
import org.customerportal.account.picture.Picture;
import org.customerportal.account.picture.PictureRepository;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link PictureRepository}. */
public abstract class PictureRepositoryContract extends StorageContract {

    private PortalUserId ada;
    private PortalUserId bob;

    @BeforeEach
    void prepare() {
        ada = world().user().id();
        bob = world().user().id();
    }

    @Test
    void keepsEveryByte() {
        Picture largest = picture(ada, DrawnPicture.MAX_BYTES);
        Picture smallest = picture(bob, 8);

        assertThat(pictures().put(largest)).isTrue();
        assertThat(pictures().put(smallest)).isTrue();
        assertThat(pictures().find(ada)).contains(largest);
        assertThat(pictures().find(bob)).contains(smallest);
    }

    @Test
    void keepsTimesExactly() {
        for (Instant at : AwkwardTimes.ascending()) {
            pictures().put(new Picture(ada, Samples.picture(100), at));

            assertThat(pictures().find(ada)).map(Picture::changedAt).contains(at);
        }
    }

    @Test
    void keepsTheLatestOfAPerson() {
        Picture others = put(bob);
        put(ada);
        Picture later = new Picture(ada, Samples.picture(101), Samples.NOON.plusSeconds(1));

        assertThat(pictures().put(later)).isTrue();
        assertThat(pictures().find(ada)).contains(later);
        assertThat(pictures().find(bob)).contains(others);
    }

    @Test
    void findsThoseOfTheNamedPeopleWhoHaveOne() {
        PortalUserId eve = world().user().id();
        put(ada);
        put(eve);

        assertThat(pictures().among(List.of(ada, bob, new PortalUserId(samples().id()))))
                .containsExactly(ada);
        assertThat(pictures().among(List.of(bob))).isEmpty();
        assertThat(pictures().among(List.of())).isEmpty();
    }

    @Test
    void findsThemAmongAsManyAsItSays() {
        List<PortalUserId> people = Stream.concat(
                        Stream.of(ada),
                        Stream.generate(() -> new PortalUserId(samples().id())))
                .limit(PictureRepository.MAX_ASKED)
                .toList();
        put(ada);

        assertThat(pictures().among(people)).containsExactly(ada);
    }

    @Test
    void takesOnePictureAwayOnce() {
        put(ada);
        Picture others = put(bob);

        assertThat(pictures().remove(ada)).isTrue();
        assertThat(pictures().remove(ada)).isFalse();
        assertThat(pictures().find(ada)).isEmpty();
        assertThat(pictures().among(List.of(ada, bob))).containsExactly(bob);
        assertThat(pictures().find(bob)).contains(others);
        Picture again = put(ada);
        assertThat(pictures().find(ada)).contains(again);
    }

    @Test
    void keepsNothingForWhoeverIsNotStoredOrWasErased() {
        PortalUser erased = tenant().users().replace(world().user().erase());

        for (PortalUserId nobody :
                List.of(erased.id(), new PortalUserId(samples().id()))) {
            assertThat(pictures().put(picture(nobody, 100))).isFalse();
            assertThat(pictures().find(nobody)).isEmpty();
            assertThat(pictures().among(List.of(nobody))).isEmpty();
        }
        assertThat(pictures().put(picture(ada, 100))).isTrue();
    }

    @Test
    @Tag(Race.TAG)
    void keepsOneOfSeveralWhole() {
        List<Picture> sent =
                IntStream.of(100, 101).mapToObj(length -> picture(ada, length)).toList();
        Race.repeat(race -> {
            pictures().remove(ada);

            List<Boolean> kept = race.call(
                            () -> pictures().put(sent.get(0)), () -> pictures().put(sent.get(1)))
                    .everybody();

            assertThat(kept).containsExactly(true, true);
            assertThat(pictures().find(ada)).get().isIn(sent);
        });
    }

    @Test
    @Tag(Race.TAG)
    void tellsOneOfSeveralThatItTookThePictureAway() {
        Race.repeat(race -> {
            put(ada);

            List<Boolean> removed = race.call(
                            () -> pictures().remove(ada), () -> pictures().remove(ada))
                    .everybody();

            assertThat(removed).containsExactlyInAnyOrder(true, false);
        });
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        checkUndone(() -> put(ada), () -> pictures().find(ada));
        put(ada);

        checkUndone(() -> pictures().put(picture(ada, 101)), () -> pictures().find(ada));
        checkUndone(() -> pictures().remove(ada), () -> pictures().find(ada));
    }

    private Picture put(PortalUserId user) {
        Picture picture = picture(user, 100);
        pictures().put(picture);
        return picture;
    }

    private static Picture picture(PortalUserId user, int bytes) {
        return new Picture(user, Samples.picture(bytes), Samples.NOON);
    }

    private PictureRepository pictures() {
        return tenant().pictures();
    }
}
