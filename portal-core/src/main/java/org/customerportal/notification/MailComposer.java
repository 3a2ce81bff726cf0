package org.customerportal.notification;

import java.util.Optional;
import org.customerportal.event.Delivery;
import org.customerportal.event.EventSubject;
import org.customerportal.event.PortalEvent;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.text.TypedText;

/** Composes the mail of one delivery at the moment it is sent. Call it in a transaction: links store their digests. */
final class MailComposer {

    private final NotificationPorts ports;
    private final AccountLetters account;
    private final RegistrationLetters registration;
    private final RequestLetters requests;

    MailComposer(NotificationPorts ports, NotificationRules rules) {
        this.ports = ports;
        this.account = new AccountLetters(ports);
        this.registration = new RegistrationLetters(ports, account);
        this.requests = new RequestLetters(ports, rules);
    }

    /** Returns the mail; empty if it no longer applies. */
    Optional<Mail> compose(Delivery delivery) {
        return ports.events()
                .find(delivery.event())
                .flatMap(event -> ports.portal(event.detail("portal"))
                        .flatMap(portal -> Addressee.of(delivery.recipient(), portal, ports)
                                .flatMap(to -> account.addressee(event, to))
                                .flatMap(to -> letter(event, delivery, portal, to)
                                        .map(letter -> mail(event, delivery, portal, to, letter)))));
    }

    private Optional<Letter> letter(PortalEvent event, Delivery delivery, PortalDefinition portal, Addressee to) {
        return switch (event.type()) {
            case INVITATION_ISSUED, INVITATION_RESENT -> account.invitation(event, portal, to);
            case REGISTRATION_ASKED -> registration.asked(event, portal, to);
            case REGISTRATION_WAITING -> registration.waiting(event, delivery.recipient(), portal, to);
            case REGISTRATION_DECLINED -> registration.declined(event, portal, to);
            case PASSWORD_RESET_REQUESTED -> account.reset(event, portal, to);
            case SIGN_IN_LINK_REQUESTED -> account.signInLink(event, portal, to);
            case ADDRESS_CHANGE_REQUESTED -> Optional.of(account.addressAsked(event, portal, to));
            case ADDRESS_CONFIRMATION_ASKED -> account.addressLink(event, portal, to);
            case ADDRESS_CHANGED -> Optional.of(account.addressChanged(event, portal, to));
            case PASSWORD_CHANGED -> Optional.of(account.told("password", event, portal, to));
            case SIGNED_IN -> Optional.of(account.told("new-device", event, portal, to));
            case SECOND_FACTOR_ADDED -> Optional.of(account.told("factor-added", event, portal, to));
            case SECOND_FACTOR_REMOVED -> Optional.of(account.told("factor-removed", event, portal, to));
            case RECOVERY_CODES_RENEWED -> Optional.of(account.told("codes-renewed", event, portal, to));
            case RECOVERY_CODE_USED -> Optional.of(account.told("code-used", event, portal, to));
            case IDENTITY_LINKED -> Optional.of(account.identity("identity.linked", event, portal, to));
            case IDENTITY_UNLINKED -> Optional.of(account.identity("identity.unlinked", event, portal, to));
            case REQUEST_SUBMITTED,
                    STATUS_CHANGED,
                    ASSIGNEE_CHANGED,
                    PUBLIC_COMMENT_ADDED,
                    INTERNAL_COMMENT_ADDED,
                    INVOLVED_ADDED -> requests.write(event, delivery.recipient(), portal, to);
            // The table names who hears of what; nobody hears of anything else.
            default -> Optional.empty();
        };
    }

    private static Mail mail(
            PortalEvent event, Delivery delivery, PortalDefinition portal, Addressee to, Letter letter) {
        String host = portal.links().base().getHost();
        Optional<String> thread = event.subject().kind() == EventSubject.Kind.REQUEST
                ? Optional.of("<request-" + event.subject().id() + "@" + host + ">")
                : Optional.empty();
        MailLayout layout = new MailLayout(portal, to.words());
        return new Mail(
                "<" + delivery.id() + "@" + host + ">",
                thread,
                TypedText.line(portal.name().in(to.words().language())),
                to.address(),
                TypedText.line(letter.subject()),
                layout.text(letter),
                layout.html(letter));
    }
}
