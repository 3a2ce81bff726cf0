package org.customerportal.registration;

import java.util.Map;
import org.customerportal.credential.Passwords;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.UseCases;
import org.customerportal.invitation.InvitationOffice;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.problem.InputRules;
import org.customerportal.throttle.Throttle;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.user.PortalUserRepository;

/**
 * What the services of this room stand on.
 *
 * @param registrations what was asked for
 * @param domains whose people may ask
 * @param people who is there already, and where
 * @param grants the rights of mailed links
 * @param passwords who judges those of newcomers
 * @param invitations how somebody is let in who was approved
 * @param throttle counts wishes
 * @param rules checks commands
 * @param useCases the door to transaction, time and log
 */
public record RegistrationPorts(
        RegistrationRepository registrations,
        RegistrationDomainRepository domains,
        People people,
        TokenGrantRepository grants,
        Passwords passwords,
        InvitationOffice invitations,
        Throttle throttle,
        InputRules rules,
        UseCases useCases) {

    void record(EventType type, Actor by, Registration registration) {
        useCases.record(
                type,
                by,
                new EventSubject(
                        EventSubject.Kind.REGISTRATION, registration.id().value()),
                Map.of("portal", registration.portal().value()));
    }

    /**
     * Who is there already, and where.
     *
     * @param users the people
     * @param memberships where they belong
     * @param organizations the companies
     */
    public record People(
            PortalUserRepository users, MembershipRepository memberships, OrganizationRepository organizations) {}
}
