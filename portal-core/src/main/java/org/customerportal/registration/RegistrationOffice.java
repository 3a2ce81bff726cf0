package org.customerportal.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customerportal.event.Actor;
import org.customerportal.event.EventType;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.Profile;
import org.customerportal.user.UserState;

/** What happens to registrations that wait, for whoever may decide. Thread-safe. */
public final class RegistrationOffice {

    private final RegistrationPorts ports;

    /** Makes the service of one tenant. */
    public RegistrationOffice(RegistrationPorts ports) {
        this.ports = ports;
    }

    /**
     * Returns who waits, latest asked first, in the transaction that is open.
     *
     * @param organization only for this one; empty for all
     * @param query the name of the query, with the viewer in it
     */
    public Page<RegistrationView> waiting(Optional<OrganizationId> organization, PageRequest page, String query) {
        Slice slice = page.slice(query);
        List<Registration> rows =
                ports.registrations().waiting(organization, ports.useCases().now(), slice);
        Map<OrganizationId, Organization> known = organizations(rows);
        return slice.page(rows, row -> new Position(row.askedAt(), row.id().value()), query)
                .map(row -> view(row, known));
    }

    /**
     * Lets somebody in who waits: an invitation goes out, for which who decides answers from now on. Who was invited meanwhile or
     * belongs to the organization by now gets no other one.
     *
     * @param right is asked first in the transaction and throws if who decides may not
     * @throws NotFoundException if there is no such registration that ever waited, or its time is over
     * @throws NotAllowedException {@code NOT_WAITING} if somebody has decided; {@code ORGANIZATION_DISABLED},
     *     {@code USER_DISABLED} (told to staff only) or {@code PORTAL_GONE}: the registration still waits
     */
    public void approve(RegistrationId id, Actor by, Consumer<OrganizationId> right) {
        try {
            decide(id, by, right, RegistrationState.APPROVED);
        } catch (DuplicateException invitedMeanwhile) {
            decide(id, by, right, RegistrationState.APPROVED);
        }
    }

    /**
     * Turns somebody away who waits, and lets a mail say so.
     *
     * @param right as of {@link #approve}
     * @throws NotFoundException as of {@link #approve}
     * @throws NotAllowedException as of {@link #approve}
     */
    public void decline(RegistrationId id, Actor by, Consumer<OrganizationId> right) {
        decide(id, by, right, RegistrationState.DECLINED);
    }

    /** Forgets whatever was asked for with this address, in the transaction that is open. */
    public void forget(EmailAddress email) {
        ports.registrations()
                .of(email)
                .forEach(asked -> ports.grants()
                        .revoke(TokenPurpose.REGISTRATION, asked.id().value()));
        ports.registrations().removeAll(email);
    }

    private void decide(RegistrationId id, Actor by, Consumer<OrganizationId> right, RegistrationState outcome) {
        try {
            ports.useCases().run(() -> {
                Registration waiting = find(id, right);
                Instant end = ports.useCases().now().plus(SelfRegistration.REMEMBERED);
                if (outcome == RegistrationState.APPROVED) {
                    invite(waiting, by);
                }
                Registration decided = ports.registrations().replace(waiting.over(outcome, end));
                ports.record(
                        outcome == RegistrationState.APPROVED
                                ? EventType.REGISTRATION_APPROVED
                                : EventType.REGISTRATION_DECLINED,
                        by,
                        decided);
                return decided;
            });
        } catch (StaleVersionException decidedMeanwhile) {
            throw new NotAllowedException("NOT_WAITING");
        }
    }

    private Registration find(RegistrationId id, Consumer<OrganizationId> right) {
        Instant now = ports.useCases().now();
        Registration found = ports.registrations()
                .find(id)
                .filter(known -> known.state() != RegistrationState.ASKED && now.isBefore(known.endsAt()))
                .orElseThrow(() -> new NotFoundException("registration"));
        right.accept(found.organization().orElseThrow(() -> new NotFoundException("registration")));
        if (!found.is(RegistrationState.WAITING, now)) {
            throw new NotAllowedException("NOT_WAITING");
        }
        return found;
    }

    private void invite(Registration waiting, Actor by) {
        OrganizationId organization = waiting.organization().orElseThrow();
        refuseUnlessOpen(organization, waiting);
        try {
            ports.invitations()
                    .issue(
                            new Invite(
                                    waiting.email().spelling(),
                                    organization,
                                    Role.MEMBER,
                                    Sharing.own(),
                                    waiting.portal()),
                            by);
        } catch (NotAllowedException refused) {
            // Whom staff have disabled is no customer's business: an administrator hears what is heard of anybody.
            if (by instanceof Actor.Staff && refused.reason().equals("USER_DISABLED")) {
                throw refused;
            }
            return;
        }
        ports.people()
                .users()
                .find(waiting.email())
                .filter(user -> user.state() == UserState.INVITED
                        && user.profile().name().isEmpty())
                .ifPresent(user -> ports.people().users().replace(user.with(asWritten(user.profile(), waiting))));
    }

    private void refuseUnlessOpen(OrganizationId organization, Registration waiting) {
        if (!ports.people().organizations().isActive(organization)) {
            throw new NotAllowedException("ORGANIZATION_DISABLED");
        }
        if (!ports.invitations().knows(waiting.portal())) {
            throw new NotAllowedException("PORTAL_GONE");
        }
    }

    private static Profile asWritten(Profile profile, Registration waiting) {
        return profile.called(waiting.name()).in(waiting.language());
    }

    private Map<OrganizationId, Organization> organizations(List<Registration> rows) {
        return ports
                .people()
                .organizations()
                .findAll(rows.stream()
                        .flatMap(row -> row.organization().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Organization::id, Function.identity()));
    }

    private static RegistrationView view(Registration row, Map<OrganizationId, Organization> known) {
        OrganizationId organization = row.organization().orElseThrow();
        return new RegistrationView(
                row.id(),
                row.email().canonical(),
                row.name(),
                organization,
                Optional.ofNullable(known.get(organization))
                        .map(Organization::name)
                        .orElse(""),
                row.askedAt(),
                row.endsAt());
    }
}
