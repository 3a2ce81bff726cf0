package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.page.Position;
import org.customerportal.problem.DuplicateException;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.VersionedContract;
import org.customerportal.testkit.fixture.AwkwardText;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.trait.Attributes;
import org.customerportal.trait.Traits;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;
import org.customerportal.user.Profile;
import org.customerportal.user.UserState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link PortalUserRepository}; those about what the host says of people are in {@link PortalUserTraitsContract}. */
public abstract class PortalUserRepositoryContract extends VersionedContract<PortalUser> {

    @Test
    void refusesATakenIdAndKeepsTheStoredUser() {
        PortalUser stored = users().add(fresh());
        PortalUser twin = withId(fresh(), stored.id());

        DuplicateException refusal = refusedAtTheCall(DuplicateException.class, () -> users().add(twin));

        assertThat(refusal.property()).isEqualTo("user.id");
        assertThat(users().find(stored.id())).contains(stored);
    }

    @Test
    void refusesATakenAddressInWhateverSpelling() {
        PortalUser stored = users().add(withEmail(fresh(), "Ada@Example.com"));
        PortalUser rival = withEmail(fresh(), "aDA@exAmple.COM");

        DuplicateException refusal = refusedAtTheCall(DuplicateException.class, () -> users().add(rival));

        assertThat(refusal.property()).isEqualTo("user.email");
        assertThat(users().find(stored.id())).contains(stored);
        assertThat(users().find(rival.id())).isEmpty();
    }

    @Test
    void refusesToMoveAUserToATakenAddress() {
        PortalUser holder = users().add(withEmail(fresh(), "ada@example.com"));
        PortalUser mover = users().add(fresh());

        DuplicateException refusal =
                refusedAtTheCall(DuplicateException.class, () -> users().replace(withEmail(mover, "ADA@example.com")));

        assertThat(refusal.property()).isEqualTo("user.email");
        assertThat(users().find(mover.id())).contains(mover);
        assertThat(users().find(Samples.email("ada@example.com"))).contains(holder);
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralUsersTakeAnAddress() {
        Race.repeat(race -> {
            EmailAddress address = samples().email();

            PortalUser won = race.call(
                            () -> users().add(withEmail(fresh(), address.spelling())),
                            () -> users().add(withEmail(fresh(), address.canonical())))
                    .onlyWinner(DuplicateException.class);

            assertThat(users().find(address)).contains(won);
        });
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralUsersMoveToAnAddress() {
        PortalUser[] movers = {users().add(fresh()), users().add(fresh())};
        Race.repeat(race -> {
            String address = samples().email().spelling();

            PortalUser won = race.call(
                            () -> users().replace(withEmail(movers[0], address)),
                            () -> users().replace(withEmail(movers[1], address)))
                    .onlyWinner(DuplicateException.class);

            assertThat(users().find(Samples.email(address))).contains(won);
            movers[won.id().equals(movers[0].id()) ? 0 : 1] = won;
        });
    }

    @Test
    void freesAnAddressThatItsHolderLeft() {
        PortalUser mover = users().add(withEmail(fresh(), "old@example.com"));
        users().replace(withEmail(mover, "new@example.com"));

        PortalUser heir = users().add(withEmail(fresh(), "old@example.com"));

        assertThat(users().find(Samples.email("old@example.com"))).contains(heir);
        assertThat(users().find(Samples.email("new@example.com")).map(PortalUser::id))
                .contains(mover.id());
    }

    @Test
    void tellsAddressesApartByTheirCanonicalFormAlone() {
        List<PortalUser> stored = Stream.of(
                        "ida@example.com",
                        "\u0130da@example.com",
                        "\u00EDda@example.com",
                        "i.da@example.com",
                        "ida+x@example.com",
                        "ida@exa-mple.com",
                        "_da@example.com",
                        "%da@example.com")
                .map(address -> users().add(withEmail(fresh(), address)))
                .toList();

        assertThat(stored)
                .allSatisfy(user -> assertThat(users().find(user.email())).contains(user));
        assertThat(users().find(Samples.email("IDA@EXAMPLE.COM"))).contains(stored.get(0));
        assertThat(users().find(Samples.email("?da@example.com"))).isEmpty();
    }

    @Test
    void keepsTheSpellingOfAnAddress() {
        PortalUser stored = users().add(withEmail(fresh(), "O'Brien.\u0130@B\u00FCcher.Example"));

        assertThat(users().find(stored.id()).orElseThrow().email().spelling())
                .isEqualTo("O'Brien.\u0130@B\u00FCcher.Example");
    }

    @Test
    void keepsTextsTimesAndStatesExactly() {
        Stream<PortalUser> byText = Stream.concat(
                        AwkwardText.lines().stream(), Stream.of(AwkwardText.ofLength(Profile.MAX_NAME)))
                .map(line ->
                        new Profile(line, "+1 (0) 2", line, Locale.forLanguageTag("zh-Hant-TW"), ZoneId.of("+05:45")))
                .map(profile -> fresh().with(profile));
        Stream<PortalUser> byTime = AwkwardTimes.ascending().stream().map(at -> createdAt(fresh(), at));
        Stream<PortalUser> byState = Stream.of(UserState.values()).map(state -> inState(fresh(), state));
        Stream<PortalUser> unnamed = Stream.of(fresh().with(Profile.unnamed(Locale.ENGLISH, ZoneId.of("UTC"))));

        assertThat(Stream.of(byText, byTime, byState, unnamed).flatMap(users -> users))
                .allSatisfy(user -> {
                    PortalUser stored = users().add(user);
                    assertThat(users().find(user.id())).contains(stored);
                    assertThat(stored).isEqualTo(user.nextVersion());
                });
    }

    @Test
    void findsThoseOfTheNamedUsersWhoExist() {
        PortalUser ada = users().add(fresh());
        PortalUser bob = users().add(fresh());
        users().add(fresh());

        assertThat(users().findAll(List.of(bob.id(), fresh().id(), ada.id(), bob.id())))
                .containsExactlyInAnyOrder(ada, bob);
        assertThat(users().findAll(List.of())).isEmpty();
    }

    @Test
    void findsTwoHundredUsersAtOnce() {
        List<PortalUser> stored =
                Stream.generate(() -> users().add(fresh())).limit(200).toList();

        assertThat(users().findAll(stored.stream().map(PortalUser::id).toList()))
                .containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void listsTheLatestFirstAndEachOnce() {
        List<Position> places = Pages.places(samples());
        Pages.scattered(places).forEach(place -> users().add(at(place)));

        new Pages<>(user -> new Position(user.createdAt(), user.id().value()), users()::list)
                .show(places.stream()
                        .map(place -> users().find(new PortalUserId(place.id())).orElseThrow())
                        .toList());
    }

    @Override
    protected PortalUser fresh() {
        return samples().user();
    }

    @Override
    protected PortalUser changed(PortalUser value, int number) {
        return value.disable()
                .with(value.profile().called("Name " + number))
                .with(new Traits(
                        Optional.of("N-" + samples().word()),
                        Attributes.of(Map.of("tier", "silver", "change", "" + number))));
    }

    @Override
    protected PortalUser advanced(PortalUser value) {
        return value.nextVersion();
    }

    @Override
    protected PortalUser add(PortalUser value) {
        return users().add(value);
    }

    @Override
    protected PortalUser replace(PortalUser value) {
        return users().replace(value);
    }

    @Override
    protected Optional<PortalUser> found(PortalUser value) {
        return users().find(value.id());
    }

    private PortalUserRepository users() {
        return tenant().users();
    }

    private PortalUser at(Position place) {
        return createdAt(withId(fresh(), new PortalUserId(place.id())), place.at());
    }

    private static PortalUser withId(PortalUser user, PortalUserId id) {
        return new PortalUser(id, user.email(), user.state(), user.profile(), user.traits(), user.createdAt(), 0);
    }

    private static PortalUser withEmail(PortalUser user, String address) {
        return user.reachedAt(Samples.email(address));
    }

    private static PortalUser createdAt(PortalUser user, Instant at) {
        return new PortalUser(user.id(), user.email(), user.state(), user.profile(), user.traits(), at, user.version());
    }

    private static PortalUser inState(PortalUser user, UserState state) {
        return new PortalUser(
                user.id(), user.email(), state, user.profile(), user.traits(), user.createdAt(), user.version());
    }
}
