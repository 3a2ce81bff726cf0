package org.customerportal;

import org.customerportal.account.address.AddressConfirmation;
import org.customerportal.credential.PasswordReset;
import org.customerportal.invitation.InvitationAcceptance;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.registration.SelfRegistration;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SecondFactorSignIn;
import org.customerportal.signin.SignIn;
import org.customerportal.signin.link.SignInLink;

/** The portal for somebody who has not signed in. Cheap; made for one call and thrown away. */
public final class VisitorFace {

    private final PortalDefinition portal;
    private final Origin origin;
    private final Wiring wiring;

    VisitorFace(PortalDefinition portal, Origin origin, Wiring wiring) {
        this.portal = portal;
        this.origin = origin;
        this.wiring = wiring;
    }

    /** Returns the definition of this portal. */
    public PortalDefinition portal() {
        return portal;
    }

    /** Returns the way in. */
    public SignIn signIn() {
        return new SignIn(portal, origin, wiring.people().signIn());
    }

    /** Returns the way in by a mailed link. */
    public SignInLink signInLink() {
        return new SignInLink(portal, origin, wiring.people().signIn());
    }

    /** Returns the second half of the way in, where a code is asked for. */
    public SecondFactorSignIn secondFactor() {
        return new SecondFactorSignIn(portal, origin, wiring.people().signIn());
    }

    /** Returns the way back for somebody who forgot the password. */
    public PasswordReset passwordReset() {
        return new PasswordReset(
                portal,
                origin.network(),
                wiring.people().passwordReset(),
                wiring.people().pendingInvitations()::resendAsked);
    }

    /** Returns the way in for somebody whom nobody has invited, where the portal has one. */
    public SelfRegistration registration() {
        return new SelfRegistration(portal, origin, wiring.people().registrations());
    }

    /** Returns what the holder of a link that confirms an address can do. */
    public AddressConfirmation addresses() {
        return new AddressConfirmation(portal, wiring.people().addresses());
    }

    /** Returns what the holder of an invitation's link can do. */
    public InvitationAcceptance invitations() {
        return new InvitationAcceptance(
                portal, wiring.people().passwords(), wiring.people().invitations());
    }
}
