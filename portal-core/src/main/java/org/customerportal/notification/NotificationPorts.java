package org.customerportal.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.account.address.AddressChangeRepository;
import org.customerportal.conversation.CommentRepository;
import org.customerportal.event.DeliveryQueue;
import org.customerportal.event.EventLog;
import org.customerportal.event.UseCases;
import org.customerportal.flow.FlowCatalog;
import org.customerportal.invitation.InvitationRepository;
import org.customerportal.notification.preference.Silences;
import org.customerportal.organization.Member;
import org.customerportal.organization.Membership;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.organization.Role;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.registration.RegistrationDomainRepository;
import org.customerportal.registration.RegistrationRepository;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestRepository;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.token.SecretTokens;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;
import org.customerportal.user.UserState;
import org.customerportal.visibility.CustomerViewers;

/**
 * What notifications stand on: everything a mail may speak of.
 *
 * @param portals the portals by key
 * @param people where names and addresses come from
 * @param subjects what events are about
 * @param events what happened
 * @param deliveries what waits to be sent
 * @param useCases the door to transaction, time and log
 */
public record NotificationPorts(
        Map<PortalKey, PortalDefinition> portals,
        People people,
        Subjects subjects,
        EventLog events,
        DeliveryQueue deliveries,
        UseCases useCases) {

    public NotificationPorts {
        portals = Map.copyOf(portals);
    }

    /** Returns the portal with this key, unless the host has given it up. */
    Optional<PortalDefinition> portal(String key) {
        return Optional.ofNullable(portals.get(new PortalKey(key)));
    }

    /**
     * Where names and addresses come from.
     *
     * @param users the portal users
     * @param viewers what they see at the moment
     * @param memberships who belongs where
     * @param organizations the companies
     * @param staff the people of the host
     * @param silences what customers want no mail about
     */
    public record People(
            PortalUserRepository users,
            CustomerViewers viewers,
            MembershipRepository memberships,
            OrganizationRepository organizations,
            StaffDirectory staff,
            Silences silences) {

        private static final int MOST_MEMBERS = 1000;

        /** Returns who administers the organization and can sign in; nobody while it is disabled. */
        List<PortalUserId> administrators(OrganizationId organization) {
            if (!organizations.isActive(organization)) {
                return List.of();
            }
            List<Membership> named = memberships.of(organization, MOST_MEMBERS).stream()
                    .filter(membership -> membership.role() == Role.ADMINISTRATOR)
                    .toList();
            return Member.of(named, users).stream()
                    .map(Member::user)
                    .filter(user -> user.state() == UserState.ACTIVE)
                    .map(PortalUser::id)
                    .toList();
        }

        /** Says whether this person is one of {@link #administrators}. */
        boolean administers(PortalUserId user, OrganizationId organization) {
            return organizations.isActive(organization)
                    && memberships
                            .find(user, organization)
                            .filter(membership -> membership.role() == Role.ADMINISTRATOR)
                            .flatMap(membership -> users.find(user))
                            .filter(found -> found.state() == UserState.ACTIVE)
                            .isPresent();
        }
    }

    /**
     * What events are about.
     *
     * @param requests the requests
     * @param involvements whom they concern beside their requesters
     * @param comments what was said about them
     * @param flows the versions of flows they were submitted with
     * @param invitations the invitations
     * @param addresses the changes of addresses
     * @param registrations the wishes of people whom nobody has invited
     * @param grants the rights of mailed links
     * @param tokens makes the links' secrets
     */
    public record Subjects(
            RequestRepository requests,
            InvolvementRepository involvements,
            CommentRepository comments,
            FlowCatalog flows,
            InvitationRepository invitations,
            AddressChangeRepository addresses,
            Registrations registrations,
            TokenGrantRepository grants,
            SecretTokens tokens) {}

    /**
     * The wishes of people whom nobody has invited.
     *
     * @param asked what was asked for
     * @param domains whose people may ask
     */
    public record Registrations(RegistrationRepository asked, RegistrationDomainRepository domains) {}
}
