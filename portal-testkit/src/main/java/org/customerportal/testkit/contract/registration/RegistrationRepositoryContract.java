package org.customerportal.testkit.contract.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.registration.Registration;
import org.customerportal.registration.RegistrationId;
import org.customerportal.registration.RegistrationRepository;
import org.customerportal.registration.RegistrationState;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.VersionedContract;
import org.customerportal.testkit.fixture.AwkwardText;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.Profile;
import org.junit.jupiter.api.Test;

/** Promises of {@link RegistrationRepository}. */
public abstract class RegistrationRepositoryContract extends VersionedContract<Registration> {

    private static final Instant NOW = Samples.NOON;
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void refusesAnIdThatIsTaken() {
        Registration stored = add(fresh());
        Registration second = asked(stored.id().value(), samples().email(), NOW);

        assertThat(refusedAtTheCall(DuplicateException.class, () -> add(second)).property())
                .isEqualTo("registration.id");
        assertThat(found(stored)).contains(stored);
    }

    @Test
    void keepsEveryComponentExactly() {
        EmailAddress spelled = Samples.email("\u00C5da.Lovelace+x@\u00C9xample.COM");
        Stream<Registration> byTime = AwkwardTimes.ascending().stream()
                .map(at -> asked(samples().id(), spelled, at).over(RegistrationState.DECLINED, at.plusNanos(1000)));
        Stream<Registration> byName = Stream.concat(
                        AwkwardText.lines().stream(), Stream.of(AwkwardText.ofLength(Profile.MAX_NAME)))
                .map(name -> fresh().waiting(name, NOW.plus(DAY)));

        assertThat(Stream.concat(byTime, byName)).allSatisfy(registration -> {
            assertThat(add(registration)).isEqualTo(advanced(registration));
            Registration found = found(registration).orElseThrow();
            assertThat(found).isEqualTo(advanced(registration));
            assertThat(found.email().spelling()).isEqualTo(registration.email().spelling());
        });
    }

    @Test
    void givesTheRegistrationsOfAnAddressLatestAskedFirst() {
        EmailAddress ada = Samples.email("Ada-" + samples().word() + "@Example.com");
        add(fresh());
        List<Position> places = Pages.places(samples());
        Pages.scattered(places).forEach(place -> add(asked(place.id(), ada, place.at())));

        assertThat(registrations().of(Samples.email(ada.spelling().toUpperCase(Locale.ROOT))))
                .extracting(one -> one.id().value())
                .containsExactlyElementsOf(places.stream().map(Position::id).toList());
    }

    @Test
    void givesAtMostOneHundredRegistrationsOfAnAddress() {
        EmailAddress ada = samples().email();
        Registration oldest = add(asked(samples().id(), ada, NOW.minusSeconds(1)));
        inOneUnit(() -> {
            for (int number = 0; number < RegistrationRepository.MOST_LISTED; number++) {
                add(asked(samples().id(), ada, NOW));
            }
        });

        assertThat(registrations().of(ada)).hasSize(100).doesNotContain(oldest);
    }

    @Test
    void listsWhoWaitsLatestAskedFirstAndEachOnce() {
        OrganizationId organization = world().organization().id();
        List<Registration> expected = Pages.places(samples()).stream()
                .map(place -> waiting(place.id(), place.at(), organization))
                .toList();
        Pages.scattered(expected).forEach(this::add);

        checkPages(Optional.empty(), expected);
        checkPages(Optional.of(organization), expected);
    }

    @Test
    void listsOfThoseWhoWaitOnlyThoseForTheOrganization() {
        OrganizationId acme = world().organization().id();
        OrganizationId beta = world().organization().id();
        Registration wanted = add(waiting(samples().id(), NOW, acme));
        Registration other = add(waiting(samples().id(), NOW.minusSeconds(1), beta));

        assertThat(waiting(Optional.of(acme), NOW)).containsExactly(wanted);
        assertThat(waiting(Optional.of(world().organization().id()), NOW)).isEmpty();
        assertThat(waiting(Optional.empty(), NOW)).containsExactly(wanted, other);
    }

    @Test
    void listsNobodyWhoDoesNotWaitAtThatInstant() {
        OrganizationId acme = world().organization().id();
        add(fresh());
        Registration one = add(waiting(samples().id(), NOW, acme));
        add(waiting(samples().id(), NOW, acme).over(RegistrationState.APPROVED, NOW.plus(DAY)));
        add(waiting(samples().id(), NOW, acme).over(RegistrationState.DECLINED, NOW.plus(DAY)));

        assertThat(waiting(Optional.of(acme), one.endsAt().minusNanos(1000))).containsExactly(one);
        assertThat(waiting(Optional.empty(), one.endsAt().minusNanos(1000))).containsExactly(one);
        assertThat(waiting(Optional.of(acme), one.endsAt())).isEmpty();
        replace(one.over(RegistrationState.APPROVED, one.endsAt()));
        assertThat(waiting(Optional.empty(), NOW)).isEmpty();
    }

    @Test
    void removesAllRegistrationsOfOneAddress() {
        EmailAddress ada = samples().email();
        add(asked(samples().id(), ada, NOW));
        add(asked(samples().id(), ada, NOW));
        Registration kept = add(fresh());

        assertThat(registrations().removeAll(Samples.email(ada.canonical()))).isEqualTo(2);
        assertThat(registrations().removeAll(ada)).isZero();
        assertThat(registrations().of(ada)).isEmpty();
        assertThat(found(kept)).contains(kept);
    }

    @Test
    void removesRegistrationsWhoseEndHasCome() {
        Registration over = add(asked(samples().id(), samples().email(), NOW.minusNanos(1000)));
        Registration ending = add(asked(samples().id(), samples().email(), NOW));
        Registration going = add(asked(samples().id(), samples().email(), NOW.plusNanos(1000)));

        assertThat(registrations().removeExpired(NOW.plus(DAY))).isEqualTo(2);

        assertThat(Stream.of(over, ending, going).flatMap(each -> found(each).stream()))
                .containsExactly(going);
        assertThat(registrations().removeExpired(NOW.plus(DAY))).isZero();
    }

    @Test
    void undoesEveryRemovalOfAFailedUnit() {
        Registration stored = add(fresh());

        checkUndone(() -> registrations().removeAll(stored.email()), () -> found(stored));
        checkUndone(() -> registrations().removeExpired(stored.endsAt()), () -> found(stored));
    }

    @Override
    protected Registration fresh() {
        return asked(samples().id(), samples().email(), NOW);
    }

    @Override
    protected Registration changed(Registration value, int number) {
        return value.waiting("Ada " + number, NOW.plus(DAY.multipliedBy(9)));
    }

    @Override
    protected Registration advanced(Registration value) {
        return value.nextVersion();
    }

    @Override
    protected Registration add(Registration value) {
        return registrations().add(value);
    }

    @Override
    protected Registration replace(Registration value) {
        return registrations().replace(value);
    }

    @Override
    protected Optional<Registration> found(Registration value) {
        return registrations().find(value.id());
    }

    private static Registration asked(UUID id, EmailAddress email, Instant at) {
        return registration(id, email, at, Optional.empty());
    }

    private Registration waiting(UUID id, Instant at, OrganizationId organization) {
        return registration(id, samples().email(), at, Optional.of(organization))
                .waiting("Ada", at.plus(DAY.multipliedBy(2)));
    }

    private static Registration registration(
            UUID id, EmailAddress email, Instant at, Optional<OrganizationId> organization) {
        return new Registration(
                new RegistrationId(id),
                email,
                Samples.PORTAL,
                organization,
                Locale.forLanguageTag("pt-PT"),
                "",
                RegistrationState.ASKED,
                at,
                at.plus(DAY),
                0);
    }

    private List<Registration> waiting(Optional<OrganizationId> organization, Instant now) {
        return registrations().waiting(organization, now, new Slice(100, Optional.empty()));
    }

    private void checkPages(Optional<OrganizationId> organization, List<Registration> expected) {
        new Pages<Registration>(
                        one -> new Position(one.askedAt(), one.id().value()),
                        slice -> registrations().waiting(organization, NOW, slice))
                .show(expected.stream().map(Registration::nextVersion).toList());
    }

    private RegistrationRepository registrations() {
        return tenant().registrations();
    }
}
