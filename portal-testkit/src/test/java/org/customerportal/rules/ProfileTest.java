package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.util.List;
import java.util.Locale;
import org.customerportal.account.EditProfile;
import org.customerportal.account.ProfileView;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.testkit.fixture.Race;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    private final PortalStory story = PortalStory.begin();
    private final Person ada = story.person("Ada", story.organization("Acme"));

    @Test
    void isChangedByItsOwner() {
        long version = ada.face().profile().get().version();

        ProfileView changed = ada.face()
                .profile()
                .edit(new EditProfile(" Ada L. ", "+351 21 1", "Engineer", "pt", "Europe/Lisbon", version));

        assertThat(changed).isEqualTo(ada.face().profile().get());
        assertThat(changed.name()).isEqualTo("Ada L.");
        assertThat(changed.language()).isEqualTo(Locale.forLanguageTag("pt"));
        assertThat(changed.zone().getId()).isEqualTo("Europe/Lisbon");
        assertThat(changed.version()).isEqualTo(version + 1);
        assertThat(changed.email()).isEqualTo(ada.email());
        assertThat(new StoredThings(story.storage)
                        .events(new EventSubject(
                                EventSubject.Kind.USER, ada.id().value())))
                .extracting(event -> event.type())
                .containsExactly(EventType.PROFILE_CHANGED);
    }

    @Test
    void hearsOfEverythingThatIsWrongAtOnceAndStaysAsItWas() {
        var before = new StoredThings(story.storage).all();
        long version = ada.face().profile().get().version();
        EditProfile wrong = new EditProfile(" ", "1".repeat(41), "x".repeat(101), "de", "Moon/Crater", version);

        assertThat(violations(() -> ada.face().profile().edit(wrong)))
                .containsExactlyInAnyOrder(
                        "jobTitle: too-long",
                        "language: not-an-option",
                        "name: required",
                        "phone: too-long",
                        "zone: not-an-option");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada\nLovelace", "Ada\u0085Lovelace", "Ada\u2028Lovelace", "Ada\0Lovelace", "Ada\uD800"})
    void neverHoldsACharacterThatBreaksALine(String name) {
        ProfileView changed = ada.face()
                .profile()
                .edit(new EditProfile(
                        name,
                        name,
                        name,
                        "en",
                        "UTC",
                        ada.face().profile().get().version()));

        for (String text : List.of(changed.name(), changed.phone(), changed.jobTitle())) {
            assertThat(text).startsWith("Ada").matches("[A-Za-z ]+");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u2003", "\u200B", "\u200E \uFEFF", "\n"})
    void needsANameThatCanBeSeen(String name) {
        long version = ada.face().profile().get().version();

        assertThat(violations(() -> ada.face().profile().edit(new EditProfile(name, "", "", "en", "UTC", version))))
                .containsExactly("name: required");
    }

    @Test
    void isRefusedToWhoeverDidNotSeeTheLatest() {
        long version = ada.face().profile().get().version();
        ada.face().profile().edit(named("First", version));
        var before = new StoredThings(story.storage).all();

        StaleVersionException refusal =
                refused(StaleVersionException.class, () -> ada.face().profile().edit(named("Second", version)));

        assertThat(refusal.kind()).isEqualTo("profile");
        assertThat(refusal.expected()).isEqualTo(version);
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void isWonByOneOfTwoWhoWriteAtTheSameMoment() {
        Race.repeat(100, race -> {
            long version = ada.face().profile().get().version();
            race.run(
                            () -> ada.face().profile().edit(named("One", version)),
                            () -> ada.face().profile().edit(named("Two", version)))
                    .onlyWinner(StaleVersionException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "en-US", "pt-PT", "x", "", "../../etc"})
    void speaksOnlyWhatThePortalSpeaks(String language) {
        long version = ada.face().profile().get().version();

        assertThat(violations(
                        () -> ada.face().profile().edit(new EditProfile("Ada", "", "", language, "UTC", version))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("language: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nowhere", "+99:00", "", "Europe/Lisbon ", "\0"})
    void livesInAZoneThatExists(String zone) {
        long version = ada.face().profile().get().version();

        assertThat(violations(() -> ada.face().profile().edit(new EditProfile("Ada", "", "", "en", zone, version))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("zone: ");
    }

    private static EditProfile named(String name, long version) {
        return new EditProfile(name, "", "", "en", "UTC", version);
    }
}
