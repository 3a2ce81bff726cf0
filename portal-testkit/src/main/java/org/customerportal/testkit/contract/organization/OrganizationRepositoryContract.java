package org.customerportal.testkit.contract.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.OrganizationRepository;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link OrganizationRepository}. */
public abstract class OrganizationRepositoryContract extends VersionedContract<Organization> {

    @Test
    void refusesATakenIdAndKeepsTheStoredOne() {
        Organization stored = organizations().add(fresh());
        Organization twin = Organization.begin(stored.id(), "Twin", Optional.empty(), Samples.NOON);

        DuplicateException refusal =
                refusedAtTheCall(DuplicateException.class, () -> organizations().add(twin));

        assertThat(refusal.property()).isEqualTo("organization.id");
        assertThat(organizations().find(stored.id())).contains(stored);
    }

    @Test
    void refusesATakenNumberAndKeepsTheStoredOne() {
        Organization stored = organizations().add(numbered("K-1"));

        DuplicateException refusal =
                refusedAtTheCall(DuplicateException.class, () -> organizations().add(numbered("K-1")));

        assertThat(refusal.property()).isEqualTo("organization.number");
        assertThat(organizations().find(stored.id())).contains(stored);
    }

    @Test
    void refusesToMoveAnOrganizationToATakenNumber() {
        organizations().add(numbered("K-1"));
        Organization mover = organizations().add(fresh());

        DuplicateException refusal = refusedAtTheCall(
                DuplicateException.class, () -> organizations().replace(withNumber(mover, Optional.of("K-1"))));

        assertThat(refusal.property()).isEqualTo("organization.number");
        assertThat(organizations().find(mover.id())).contains(mover);
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralOrganizationsTakeANumber() {
        Race.repeat(race -> {
            String number = samples().word();

            Organization won = race.call(
                            () -> organizations().add(numbered(number)),
                            () -> organizations().add(numbered(number)))
                    .onlyWinner(DuplicateException.class);

            assertThat(organizations().find(won.id())).contains(won);
        });
    }

    @Test
    void tellsNumbersApartByCaseAndAccents() {
        List<Organization> stored = Stream.of("k-\u00E9", "K-\u00E9", "k-e", "k-e\u0301", "k_e")
                .map(number -> organizations().add(numbered(number)))
                .toList();

        assertThat(stored)
                .allSatisfy(one -> assertThat(organizations().find(one.id())).contains(one));
    }

    @Test
    void allowsAnyNumberOfOrganizationsWithoutNumber() {
        Organization first = organizations().add(withNumber(fresh(), Optional.empty()));
        Organization second = organizations().add(withNumber(fresh(), Optional.empty()));

        assertThat(organizations().findAll(List.of(first.id(), second.id()))).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void keepsTextsAndTimesExactly() {
        Stream<Organization> byText = Stream.concat(
                        AwkwardText.lines().stream(), Stream.of(AwkwardText.ofLength(Organization.MAX_NAME)))
                .map(name -> Organization.begin(fresh().id(), name, Optional.empty(), Samples.NOON));
        Stream<Organization> byNumber = Stream.of(numbered(AwkwardText.ofLength(Traits.MAX_NUMBER)));
        Stream<Organization> byTime = AwkwardTimes.ascending().stream().map(at -> at(fresh().id(), at));

        assertThat(Stream.of(byText, byNumber, byTime).flatMap(all -> all)).allSatisfy(organization -> {
            organizations().add(organization);
            assertThat(organizations().find(organization.id())).contains(organization.nextVersion());
        });
    }

    @Test
    void keepsAttributesExactly() {
        assertThat(AwkwardText.attributes()).allSatisfy(attributes -> {
            Organization stored = organizations().add(fresh().with(new Traits(Optional.empty(), attributes)));
            assertThat(organizations().find(stored.id())).contains(stored);
            assertThat(stored.attributes()).isEqualTo(attributes);
        });
    }

    @Test
    void replacesAttributesAsAWhole() {
        assertThat(AwkwardText.attributes()).allSatisfy(attributes -> {
            Organization stored = organizations().add(fresh());
            Organization replaced =
                    organizations().replace(stored.with(stored.traits().with(attributes)));
            assertThat(organizations().find(stored.id())).contains(replaced);
            assertThat(replaced.attributes()).isEqualTo(attributes);
        });
    }

    @Test
    void findsThoseOfTheNamedOrganizationsThatExist() {
        Organization acme = organizations().add(fresh());
        Organization umbrella = organizations().add(fresh());
        organizations().add(fresh());

        assertThat(organizations().findAll(List.of(umbrella.id(), fresh().id(), acme.id(), acme.id())))
                .containsExactlyInAnyOrder(acme, umbrella);
        assertThat(organizations().findAll(List.of())).isEmpty();
    }

    @Test
    void findsTwoHundredOrganizationsAtOnce() {
        List<Organization> stored =
                Stream.generate(() -> organizations().add(fresh())).limit(200).toList();

        assertThat(organizations().findAll(stored.stream().map(Organization::id).toList()))
                .containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void listsTheLatestFirstAndEachOnce() {
        List<Organization> expected = Pages.places(samples()).stream()
                .map(place -> at(new OrganizationId(place.id()), place.at()))
                .toList();
        Pages.scattered(expected).forEach(organizations()::add);

        new Pages<Organization>(one -> new Position(one.createdAt(), one.id().value()), organizations()::list)
                .show(expected.stream().map(Organization::nextVersion).toList());
    }

    @Test
    void knowsWhichOrganizationsAreActive() {
        Organization stored = organizations().add(fresh());

        assertThat(organizations().isActive(stored.id())).isTrue();
        assertThat(organizations().isActive(fresh().id())).isFalse();

        Organization disabled = organizations().replace(stored.disabled());

        assertThat(organizations().isActive(stored.id())).isFalse();

        organizations().replace(disabled.mergedInto(fresh().id()));

        assertThat(organizations().isActive(stored.id())).isFalse();
    }

    @Test
    void keepsWhatAnOrganizationHasBecomeAPartOfAndFreesItsNumber() {
        Organization stored = organizations().add(fresh().called("Acme", Optional.of("N-1")));
        Organization into = organizations().add(fresh());

        Organization merged = organizations().replace(stored.mergedInto(into.id()));

        assertThat(found(stored)).contains(merged);
        assertThat(merged.mergedInto()).contains(into.id());
        assertThat(organizations()
                        .replace(into.called("Acme", Optional.of("N-1")))
                        .number())
                .contains("N-1");
    }

    @Override
    protected Organization fresh() {
        return samples().organization();
    }

    @Override
    protected Organization changed(Organization value, int number) {
        Organization named = value.called("Name " + number, Optional.empty())
                .with(new Traits(
                        Optional.of("N-" + samples().word()),
                        Attributes.of(Map.of("tier", "silver", "change", "" + number))));
        return number == 1 ? named.disabled() : named.enabled();
    }

    @Override
    protected Organization advanced(Organization value) {
        return value.nextVersion();
    }

    @Override
    protected Organization add(Organization value) {
        return organizations().add(value);
    }

    @Override
    protected Organization replace(Organization value) {
        return organizations().replace(value);
    }

    @Override
    protected Optional<Organization> found(Organization value) {
        return organizations().find(value.id());
    }

    private OrganizationRepository organizations() {
        return tenant().organizations();
    }

    private Organization numbered(String number) {
        return withNumber(fresh(), Optional.of(number));
    }

    private static Organization withNumber(Organization one, Optional<String> number) {
        return one.called(one.name(), number);
    }

    private static Organization at(OrganizationId id, Instant createdAt) {
        return Organization.begin(id, "Acme", Optional.empty(), createdAt);
    }
}
