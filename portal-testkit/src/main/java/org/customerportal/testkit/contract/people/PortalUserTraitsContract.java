package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.problem.DuplicateException;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardText;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserRepository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link PortalUserRepository} about what the host says of people. */
public abstract class PortalUserTraitsContract extends StorageContract {

    @Test
    void refusesATakenNumberAndKeepsTheStoredUser() {
        PortalUser stored = users().add(numbered(samples().user(), "P-1"));
        PortalUser rival = numbered(samples().user(), "P-1");

        DuplicateException refusal = refusedAtTheCall(DuplicateException.class, () -> users().add(rival));

        assertThat(refusal.property()).isEqualTo("user.number");
        assertThat(users().find(stored.id())).contains(stored);
        assertThat(users().find(rival.id())).isEmpty();
    }

    @Test
    void refusesToGiveAUserATakenNumber() {
        users().add(numbered(samples().user(), "P-1"));
        PortalUser other = users().add(samples().user());

        DuplicateException refusal =
                refusedAtTheCall(DuplicateException.class, () -> users().replace(numbered(other, "P-1")));

        assertThat(refusal.property()).isEqualTo("user.number");
        assertThat(users().find(other.id())).contains(other);
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralUsersTakeANumber() {
        Race.repeat(race -> {
            String number = samples().word();

            PortalUser won = race.call(
                            () -> users().add(numbered(samples().user(), number)),
                            () -> users().add(numbered(samples().user(), number)))
                    .onlyWinner(DuplicateException.class);

            assertThat(users().find(won.id())).contains(won);
        });
    }

    @Test
    void tellsNumbersApartByCaseAndAccentsAndFreesThem() {
        List<PortalUser> stored = Stream.of("k-\u00E9", "K-\u00E9", "k-e", "k-e\u0301", "k_e")
                .map(number -> users().add(numbered(samples().user(), number)))
                .toList();
        users().replace(stored.get(0).with(Traits.NONE));

        PortalUser heir = users().add(numbered(samples().user(), "k-\u00E9"));

        assertThat(users().find(heir.id())).contains(heir);
        assertThat(users().find(stored.get(0).id()).map(PortalUser::traits)).contains(Traits.NONE);
    }

    @Test
    void allowsAnyNumberOfUsersWithoutNumber() {
        PortalUser first = users().add(samples().user().with(Traits.NONE));
        PortalUser second = users().add(samples().user().with(Traits.NONE));

        assertThat(users().findAll(List.of(first.id(), second.id()))).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void keepsNumbersAndAttributesExactly() {
        assertThat(AwkwardText.attributes()).allSatisfy(attributes -> {
            String number = AwkwardText.ofLength(Traits.MAX_NUMBER - 2)
                    + (10 + attributes.values().size());
            PortalUser stored = users().add(samples().user().with(new Traits(Optional.of(number), attributes)));
            assertThat(users().find(stored.id())).contains(stored);
            assertThat(users().find(stored.email())).contains(stored);
            assertThat(stored.traits().attributes()).isEqualTo(attributes);
        });
    }

    @Test
    void replacesAttributesAsAWhole() {
        assertThat(AwkwardText.attributes()).allSatisfy(attributes -> {
            PortalUser stored = users().add(samples().user());
            PortalUser replaced = users().replace(stored.with(stored.traits().with(attributes)));
            assertThat(users().find(stored.id())).contains(replaced);
            assertThat(replaced.traits().attributes()).isEqualTo(attributes);
        });
    }

    private PortalUserRepository users() {
        return tenant().users();
    }

    private static PortalUser numbered(PortalUser user, String number) {
        return user.with(user.traits().numbered(Optional.of(number)));
    }
}
