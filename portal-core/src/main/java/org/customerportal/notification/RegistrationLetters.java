package org.customerportal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.Recipient;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.registration.Registration;
import org.customerportal.registration.RegistrationId;
import org.customerportal.registration.RegistrationState;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.PortalUser;
import org.customerportal.user.UserState;

/**
 * Letters about people whom nobody has invited. Whether an address belongs to somebody is found out here, at the moment of
 * sending, so that nobody who typed it learns of it by how long the answer took.
 */
final class RegistrationLetters {

    private final NotificationPorts ports;
    private final AccountLetters links;

    RegistrationLetters(NotificationPorts ports, AccountLetters links) {
        this.ports = ports;
        this.links = links;
    }

    /**
     * Writes to the address that somebody typed: how to go on, that there is an account already, or that the registration still
     * waits; empty if its domain opens nothing, if an invitation is on its way, or if the person may not come.
     */
    Optional<Letter> asked(PortalEvent event, PortalDefinition portal, Addressee to) {
        return find(event, RegistrationState.ASKED)
                .filter(asked -> portal.settings().registration().open())
                .flatMap(asked -> ports.people()
                        .users()
                        .find(asked.email())
                        .map(user -> known(user, portal, to))
                        .orElseGet(() -> unknown(asked, event, portal, to)));
    }

    private Optional<Letter> unknown(Registration asked, PortalEvent event, PortalDefinition portal, Addressee to) {
        if (!asked.isAllowed(
                ports.subjects().registrations().domains(), ports.people().organizations())) {
            return Optional.empty();
        }
        Instant now = ports.useCases().now();
        boolean waits = ports.subjects().registrations().asked().of(asked.email()).stream()
                .anyMatch(other -> other.is(RegistrationState.WAITING, now)
                        && other.portal().equals(portal.key()));
        return waits
                ? Optional.of(note("registration.waits", portal, to, Optional.empty()))
                : link(asked, event, portal, to);
    }

    private Optional<Letter> link(Registration asked, PortalEvent event, PortalDefinition portal, Addressee to) {
        Words words = to.words();
        String name = portal.name().in(words.language());
        return links.secret(TokenPurpose.REGISTRATION, event, ports.useCases().now())
                .map(secret -> new Letter(
                        words.of("registration.link.subject", name),
                        words.greeting(to.name()),
                        List.of(
                                words.of("registration.link.intro", name),
                                words.of("registration.link.expiry", words.moment(asked.endsAt(), to.zone()))),
                        Optional.empty(),
                        Optional.of(new Letter.Action(
                                words.of("registration.link.action"),
                                portal.links().registration(secret))),
                        words.of("registration.reason")));
    }

    private static Optional<Letter> known(PortalUser user, PortalDefinition portal, Addressee to) {
        return user.state() == UserState.ACTIVE
                ? Optional.of(note(
                        "registration.known",
                        portal,
                        to,
                        Optional.of(new Letter.Action(
                                to.words().of("safety.action"), portal.links().home()))))
                : Optional.empty();
    }

    /** Writes to somebody who waited that nobody let the person in. */
    Optional<Letter> declined(PortalEvent event, PortalDefinition portal, Addressee to) {
        return find(event, RegistrationState.DECLINED)
                .map(declined -> note("registration.declined", portal, to, Optional.empty()));
    }

    /** Writes to who may decide that somebody waits; empty if somebody has decided, or the reader may not any more. */
    Optional<Letter> waiting(PortalEvent event, Recipient recipient, PortalDefinition portal, Addressee to) {
        return find(event, RegistrationState.WAITING)
                .flatMap(waiting -> waiting.organization()
                        .flatMap(ports.people().organizations()::find)
                        .filter(organization -> mayDecide(recipient, organization.id()))
                        .map(organization -> waiting(waiting, organization, recipient, portal, to)));
    }

    private static Letter waiting(
            Registration waiting,
            Organization organization,
            Recipient recipient,
            PortalDefinition portal,
            Addressee to) {
        Words words = to.words();
        String place = recipient.fold(
                user -> portal.links().organization(organization.id().value()),
                staff -> portal.links().deskRegistrations(),
                desk -> portal.links().deskRegistrations(),
                registrant -> portal.links().home());
        return new Letter(
                words.of("registration.waiting.subject", organization.name()),
                words.greeting(to.name()),
                List.of(
                        words.of(
                                "registration.waiting.intro",
                                waiting.name(),
                                waiting.email().canonical(),
                                organization.name()),
                        words.of("registration.waiting.expiry", words.moment(waiting.endsAt(), to.zone()))),
                Optional.empty(),
                Optional.of(new Letter.Action(words.of("registration.waiting.action"), place)),
                words.of("registration.waiting.reason", organization.name()));
    }

    private static Letter note(String what, PortalDefinition portal, Addressee to, Optional<Letter.Action> action) {
        Words words = to.words();
        String name = portal.name().in(words.language());
        return new Letter(
                words.of(what + ".subject", name),
                words.greeting(to.name()),
                List.of(words.of(what + ".intro", name), words.of(what + ".next")),
                Optional.empty(),
                action,
                words.of("registration.reason"));
    }

    private boolean mayDecide(Recipient recipient, OrganizationId organization) {
        return recipient.fold(
                user -> ports.people().administers(user, organization),
                staff -> true,
                desk -> true,
                registrant -> false);
    }

    private Optional<Registration> find(PortalEvent event, RegistrationState state) {
        return ports.subjects()
                .registrations()
                .asked()
                .find(new RegistrationId(event.subject().id()))
                .filter(found -> found.is(state, ports.useCases().now()));
    }
}
