package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.account.address.AddressChange;
import org.customerportal.account.address.AddressChangeRepository;
import org.customerportal.page.Position;
import org.customerportal.problem.DuplicateException;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link AddressChangeRepository}. */
public abstract class AddressChangeRepositoryContract extends StorageContract {

    private static final Duration HOUR = Duration.ofHours(1);

    private PortalUserId ada;
    private PortalUserId bob;

    @BeforeEach
    void prepare() {
        ada = world().user().id();
        bob = world().user().id();
    }

    @Test
    void findsAChangeByItsIdEndedOrNot() {
        AddressChange change = ask(ada, Samples.NOON.minus(Duration.ofDays(1000)));

        assertThat(changes().find(change.id())).contains(change);
        assertThat(changes().find(samples().id())).isEmpty();
    }

    @Test
    void keepsAddressesAsTheyAreSpelledAndTimesExactly() {
        EmailAddress from = Samples.email("Ada.Lovelace+old@Example.COM");
        EmailAddress to = Samples.email("\u00C5da@\u00C9xample.com");

        assertThat(AwkwardTimes.ascending()).allSatisfy(at -> {
            AddressChange change = new AddressChange(samples().id(), ada, from, to, at, at.plusNanos(1000), false);
            changes().add(change);

            AddressChange found = changes().find(change.id()).orElseThrow();
            assertThat(found).isEqualTo(change);
            assertThat(found.from().spelling()).isEqualTo("Ada.Lovelace+old@Example.COM");
            assertThat(found.to().spelling()).isEqualTo("\u00C5da@\u00C9xample.com");
        });
    }

    @Test
    void refusesAnIdThatIsTaken() {
        AddressChange change = ask(ada, Samples.NOON);
        AddressChange another = change(change.id(), bob, Samples.NOON.plusSeconds(1));

        assertThatThrownBy(() -> changes().add(another))
                .isInstanceOfSatisfying(
                        DuplicateException.class,
                        refusal -> assertThat(refusal.property()).isEqualTo("address-change.id"));
        assertThat(changes().find(change.id())).contains(change);
    }

    @Test
    void replacesAChangeUntilItIsConfirmed() {
        AddressChange change = ask(ada, Samples.NOON);
        AddressChange kept = ask(ada, Samples.NOON);
        AddressChange confirmed = change.confirmed(Samples.NOON.plus(HOUR.multipliedBy(3)));

        assertThat(changes().replace(confirmed)).isTrue();
        assertThat(changes().find(change.id())).contains(confirmed);
        assertThat(changes().replace(change)).isFalse();
        assertThat(changes().find(change.id())).contains(confirmed);
        assertThat(changes().find(kept.id())).contains(kept);
        AddressChange unknown = change(samples().id(), ada, Samples.NOON);
        assertThat(changes().replace(unknown)).isFalse();
        assertThat(changes().find(unknown.id())).isEmpty();
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfTwoCallersConfirm() {
        Race.repeat(race -> {
            AddressChange change = ask(ada, Samples.NOON);
            AddressChange confirmed = change.confirmed(Samples.NOON.plus(HOUR));

            assertThat(race.call(
                                    () -> changes().replace(confirmed),
                                    () -> changes().replace(confirmed))
                            .everybody())
                    .containsExactlyInAnyOrder(true, false);
        });
    }

    @Test
    void givesAUsersChangesLatestRequestFirst() {
        ask(bob, Samples.NOON);
        List<Position> places = Pages.places(samples());
        Pages.scattered(places).forEach(place -> changes().add(change(place.id(), ada, place.at())));

        assertThat(changes().of(ada))
                .extracting(AddressChange::id)
                .containsExactlyElementsOf(places.stream().map(Position::id).toList());
    }

    @Test
    void givesAtMostOneHundredChanges() {
        AddressChange oldest = ask(ada, Samples.NOON.minusSeconds(1));
        inOneUnit(() -> {
            for (int number = 0; number < AddressChangeRepository.MOST_LISTED; number++) {
                ask(ada, Samples.NOON);
            }
        });

        assertThat(changes().of(ada)).hasSize(100).doesNotContain(oldest);
    }

    @Test
    void removesOneChange() {
        AddressChange change = ask(ada, Samples.NOON);
        AddressChange kept = ask(ada, Samples.NOON);

        assertThat(changes().remove(change.id())).isTrue();
        assertThat(changes().remove(change.id())).isFalse();
        assertThat(changes().of(ada)).containsExactly(kept);
    }

    @Test
    void removesChangesWhoseEndHasCome() {
        AddressChange over = ask(ada, Samples.NOON.minusNanos(1000));
        AddressChange ending = ask(ada, Samples.NOON);
        AddressChange waiting = ask(bob, Samples.NOON.plusNanos(1000));

        assertThat(changes().removeExpired(Samples.NOON.plus(HOUR))).isEqualTo(2);

        assertThat(Stream.of(over, ending, waiting).flatMap(each -> changes().find(each.id()).stream()))
                .containsExactly(waiting);
        assertThat(changes().removeExpired(Samples.NOON.plus(HOUR))).isZero();
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        AddressChange stored = ask(ada, Samples.NOON);

        checkUndone(() -> ask(ada, Samples.NOON), () -> changes().of(ada));
        checkUndone(
                () -> changes().replace(stored.confirmed(stored.endsAt())),
                () -> changes().of(ada));
        checkUndone(() -> changes().remove(stored.id()), () -> changes().of(ada));
        checkUndone(
                () -> changes().removeExpired(stored.endsAt()), () -> changes().of(ada));
    }

    private AddressChange ask(PortalUserId user, Instant at) {
        AddressChange change = change(samples().id(), user, at);
        changes().add(change);
        return change;
    }

    private AddressChange change(UUID id, PortalUserId user, Instant at) {
        return new AddressChange(id, user, samples().email(), samples().email(), at, at.plus(HOUR), false);
    }

    private AddressChangeRepository changes() {
        return tenant().addressChanges();
    }
}
