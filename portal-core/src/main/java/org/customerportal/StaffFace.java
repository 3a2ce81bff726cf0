package org.customerportal;

import org.customerportal.account.UserDesk;
import org.customerportal.account.address.AddressDesk;
import org.customerportal.account.copy.CopyDesk;
import org.customerportal.account.erasure.ErasureDesk;
import org.customerportal.account.picture.PictureDesk;
import org.customerportal.conversation.StaffConversation;
import org.customerportal.identity.IdentityDesk;
import org.customerportal.invitation.InvitationDesk;
import org.customerportal.invitation.InvitationOffice;
import org.customerportal.invitation.batch.BulkInvitationDesk;
import org.customerportal.notification.desk.DeliveryDesk;
import org.customerportal.organization.desk.OrganizationDesk;
import org.customerportal.organization.merge.OrganizationMerge;
import org.customerportal.registration.RegistrationDesk;
import org.customerportal.request.service.StaffInvolvement;
import org.customerportal.request.service.StaffRequests;
import org.customerportal.staff.StaffMember;
import org.customerportal.visibility.desk.VisibilityDesk;

/** The portal for a person of the host, over the whole tenant. Each service asks for the rights it needs. */
public final class StaffFace {

    private final StaffMember member;
    private final Wiring wiring;

    StaffFace(StaffMember member, Wiring wiring) {
        this.member = member;
        this.wiring = wiring;
    }

    /** Returns who this is. */
    public StaffMember member() {
        return member;
    }

    /** Returns what staff do with requests. */
    public StaffRequests requests() {
        return new StaffRequests(member, wiring.portals(), wiring.requests());
    }

    /** Returns whom staff involve in requests. */
    public StaffInvolvement involvement() {
        return new StaffInvolvement(member, wiring.requests());
    }

    /** Returns what staff read and say about requests. */
    public StaffConversation conversation() {
        return new StaffConversation(member, wiring.conversations());
    }

    /** Returns what staff do with visibility. */
    public VisibilityDesk visibility() {
        return new VisibilityDesk(member, wiring.portals().values(), wiring.visibility());
    }

    /** Returns what staff do with invitations. */
    public InvitationDesk invitations() {
        return new InvitationDesk(member, wiring.portals(), wiring.people().invitations());
    }

    /** Returns how staff invite many people at once. */
    public BulkInvitationDesk bulkInvitations() {
        return new BulkInvitationDesk(
                member, new InvitationOffice(wiring.portals(), wiring.people().invitations()));
    }

    /** Returns what staff do with people whom nobody has invited. */
    public RegistrationDesk registrations() {
        return new RegistrationDesk(member, wiring.people().registrations());
    }

    /** Returns what staff do with organizations and memberships. */
    public OrganizationDesk organizations() {
        return new OrganizationDesk(member, wiring.organizations());
    }

    /** Returns where staff make an organization a part of another one. */
    public OrganizationMerge organizationMerge() {
        return new OrganizationMerge(member, wiring.merge());
    }

    /** Returns what staff do with portal users. */
    public UserDesk users() {
        return new UserDesk(
                member,
                wiring.people().accounts(),
                wiring.people().waysIn(),
                wiring.people().factors(),
                wiring.portals().keySet().iterator().next());
    }

    /** Returns what staff do about profile pictures. */
    public PictureDesk pictures() {
        return new PictureDesk(member, wiring.people().pictures());
    }

    /** Returns where staff erase people. */
    public ErasureDesk erasure() {
        return new ErasureDesk(member, wiring.people().erasure());
    }

    /** Returns where staff get a copy of everything about somebody. */
    public CopyDesk copies() {
        return new CopyDesk(member, wiring.people().copies(wiring.viewers()));
    }

    /** Returns what staff do about somebody's address. */
    public AddressDesk addresses() {
        return new AddressDesk(member, wiring.portals(), wiring.people().addresses());
    }

    /** Returns what staff do with external identities; owners are told in the name of the portal that was defined first. */
    public IdentityDesk identities() {
        return new IdentityDesk(
                member,
                wiring.portals().keySet().iterator().next(),
                wiring.storage().users(),
                wiring.people().identities(),
                wiring.useCases());
    }

    /** Returns what waits to be sent, was sent, or failed. */
    public DeliveryDesk deliveries() {
        return new DeliveryDesk(member, wiring.notifications());
    }
}
