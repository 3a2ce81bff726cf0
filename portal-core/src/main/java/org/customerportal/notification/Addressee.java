package org.customerportal.notification;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.customerportal.event.Recipient;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.registration.Registration;
import org.customerportal.registration.RegistrationId;
import org.customerportal.staff.StaffMember;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.UserState;

/** A recipient as found at the moment of sending: an address, and how to speak to whoever reads there. */
record Addressee(EmailAddress address, String name, Words words, ZoneId zone) {

    /** Finds the recipient; empty if there is nobody to write to any more. */
    static Optional<Addressee> of(Recipient recipient, PortalDefinition portal, NotificationPorts ports) {
        return recipient.fold(
                user -> ports.people()
                        .users()
                        .find(user)
                        .filter(Addressee::isReachable)
                        .map(found -> of(found, portal)),
                staff -> ports.people().staff().find(staff).map(Addressee::of),
                desk -> portal.desk()
                        .map(address -> new Addressee(
                                address, "", new Words(portal.languages().get(0)), ZoneOffset.UTC)),
                registrant -> ports.subjects()
                        .registrations()
                        .asked()
                        .find(new RegistrationId(registrant))
                        .map(found -> of(found, portal)));
    }

    /** Returns whoever reads here as somebody who is written to at another address. */
    Addressee at(EmailAddress other) {
        return new Addressee(other, name, words, zone);
    }

    private static boolean isReachable(PortalUser user) {
        return user.state() == UserState.ACTIVE || user.state() == UserState.INVITED;
    }

    /** Returns this person as somebody who is written to in this portal. */
    static Addressee of(PortalUser user, PortalDefinition portal) {
        Words words = new Words(portal.language(user.profile().language()));
        return new Addressee(
                user.email(), user.profile().name(), words, user.profile().zone());
    }

    private static Addressee of(Registration registration, PortalDefinition portal) {
        Words words = new Words(portal.language(registration.language()));
        return new Addressee(registration.email(), registration.name(), words, ZoneOffset.UTC);
    }

    private static Addressee of(StaffMember member) {
        return new Addressee(member.email(), member.name(), new Words(member.language()), member.zone());
    }
}
