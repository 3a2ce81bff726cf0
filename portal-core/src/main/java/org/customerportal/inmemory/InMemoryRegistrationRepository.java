package org.customerportal.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.registration.Registration;
import org.customerportal.registration.RegistrationId;
import org.customerportal.registration.RegistrationRepository;
import org.customerportal.registration.RegistrationState;
import org.customerportal.user.EmailAddress;

final class InMemoryRegistrationRepository implements RegistrationRepository {

    private static final Index<UUID, Registration> BY_ID =
            Index.unique("registration.id", it -> it.id().value());
    private static final Index<Place<String>, Registration> BY_EMAIL = Index.ordered(
            it -> it.email().canonical(), Registration::askedAt, it -> it.id().value());
    private static final Index<Place<RegistrationState>, Registration> BY_STATE = Index.ordered(
            Registration::state, Registration::askedAt, it -> it.id().value());
    private static final Index<Place<Pair<UUID, RegistrationState>>, Registration> BY_ORGANIZATION = Index.orderedEach(
            it -> it.organization().stream()
                    .map(organization -> new Pair<>(organization.value(), it.state()))
                    .toList(),
            Registration::askedAt,
            it -> it.id().value());
    private static final Index<Place<Whole>, Registration> BY_END =
            Index.ordered(Registration::endsAt, it -> it.id().value());
    private static final VersionedTable<Registration> REGISTRATIONS = new VersionedTable<>(
            "registration",
            Registration::version,
            Registration::nextVersion,
            new Table<>(List.of(BY_ID, BY_EMAIL, BY_STATE, BY_ORGANIZATION, BY_END)));

    private final InMemoryUnitOfWork work;

    InMemoryRegistrationRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public Registration add(Registration registration) {
        return work.write(unit -> REGISTRATIONS.add(unit, registration));
    }

    @Override
    public Registration replace(Registration registration) {
        return work.write(unit -> REGISTRATIONS.replace(unit, registration));
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
        return work.read().find(BY_ID, id.value());
    }

    @Override
    public List<Registration> of(EmailAddress email) {
        return work.read()
                .latestFirst(BY_EMAIL, email.canonical())
                .limit(MOST_LISTED)
                .toList();
    }

    @Override
    public List<Registration> waiting(Optional<OrganizationId> organization, Instant now, Slice slice) {
        Snapshot read = work.read();
        return organization
                .map(wanted -> read.latestFirst(
                        BY_ORGANIZATION, new Pair<>(wanted.value(), RegistrationState.WAITING), slice.after()))
                .orElseGet(() -> read.latestFirst(BY_STATE, RegistrationState.WAITING, slice.after()))
                .filter(registration -> registration.is(RegistrationState.WAITING, now))
                .limit(slice.limit())
                .toList();
    }

    @Override
    public int removeAll(EmailAddress email) {
        return work.write(
                unit -> unit.remove(REGISTRATIONS.rows(), unit.read().oldestFirst(BY_EMAIL, email.canonical())));
    }

    @Override
    public int removeExpired(Instant now) {
        return work.write(unit -> {
            Stream<Registration> ended = unit.read()
                    .oldestFirst(BY_END, Whole.TABLE)
                    .takeWhile(registration -> !registration.endsAt().isAfter(now));
            return unit.remove(REGISTRATIONS.rows(), ended);
        });
    }
}
