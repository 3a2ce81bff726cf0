package org.customerportal.notification;

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
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestRepository;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.token.SecretTokens;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.user.PortalUserRepository;
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
     * @param organizations the companies
     * @param staff the people of the host
     * @param silences what customers want no mail about
     */
    public record People(
            PortalUserRepository users,
            CustomerViewers viewers,
            OrganizationRepository organizations,
            StaffDirectory staff,
            Silences silences) {}

    /**
     * What events are about.
     *
     * @param requests the requests
     * @param involvements whom they concern beside their requesters
     * @param comments what was said about them
     * @param flows the versions of flows they were submitted with
     * @param invitations the invitations
     * @param addresses the changes of addresses
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
            TokenGrantRepository grants,
            SecretTokens tokens) {}
}
