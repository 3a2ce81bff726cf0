package org.customerportal.example.plain;

import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationAcceptance;
import org.customerportal.invitation.InvitationOffer;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.portal.PortalKey;
import org.customerportal.signin.SignIn;

/** Staff invite, the mail arrives, the customer accepts and signs in. */
final class InvitationAct {

    private static final String PASSWORD = "seven warm loaves";

    private final Stage stage;

    InvitationAct(Stage stage) {
        this.stage = stage;
    }

    OrganizationId addOrganization(String name) {
        stage.tell("Sam adds the organization %s.", name);
        return stage.sam()
                .organizations()
                .add(new AddOrganization(name, "C-1042"))
                .id();
    }

    /** Invites somebody with whom nothing of the organization's requests is shared. */
    Customer invite(String name, String email, OrganizationId organization) {
        String token = receiveInvitation(email, organization);
        look(name, token);
        accept(name, token);
        return signIn(name, email);
    }

    /** Invites somebody who first does everything that must be refused. A refused step uses nothing up. */
    Customer inviteClumsy(String name, String email, OrganizationId organization) {
        String token = receiveInvitation(email, organization);
        InvitationAcceptance invitations = stage.visitor().invitations();

        look(name, token);
        stage.refused(
                name + " chooses a short password",
                () -> invitations.accept(token, new AcceptInvitation(name, "bread")));
        accept(name, token);
        stage.refused(name + " opens the link again", () -> invitations.look(token));

        SignIn signIn = stage.visitor().signIn();
        stage.refused(name + " mistypes the password", () -> signIn.signIn(email, "seven cold loaves"));
        return signIn(name, email);
    }

    private String receiveInvitation(String email, OrganizationId organization) {
        stage.tell("Sam invites %s.", email);
        stage.sam()
                .invitations()
                .invite(new Invite(email, organization, Role.MEMBER, Sharing.own(), new PortalKey("support")));
        stage.meanwhile();
        return stage.postbox().openLink(email);
    }

    private void look(String name, String token) {
        InvitationOffer offer = stage.visitor().invitations().look(token);
        stage.tell("%s opens the link: it invites %s to %s.", name, offer.email(), offer.organization());
    }

    private void accept(String name, String token) {
        stage.visitor().invitations().accept(token, new AcceptInvitation(name, PASSWORD));
        stage.tell("%s accepts, with a name and a good password.", name);
    }

    private Customer signIn(String name, String email) {
        String session = stage.visitor()
                .signIn()
                .signIn(email, PASSWORD)
                .signedIn()
                .token()
                .reveal();
        stage.tell("%s is signed in.", name);
        return new Customer(name, email, session);
    }
}
