package org.customerportal;

import java.util.List;
import java.util.Locale;
import org.customerportal.account.OwnProfile;
import org.customerportal.account.address.OwnAddress;
import org.customerportal.account.copy.PersonalCopy;
import org.customerportal.account.picture.OwnPicture;
import org.customerportal.account.security.OwnPassword;
import org.customerportal.account.security.OwnSecondFactor;
import org.customerportal.colleague.Colleagues;
import org.customerportal.colleague.WaitingColleagues;
import org.customerportal.conversation.CustomerConversation;
import org.customerportal.dashboard.Dashboard;
import org.customerportal.event.Actor;
import org.customerportal.identity.OwnIdentities;
import org.customerportal.invitation.InvitationOffice;
import org.customerportal.notification.preference.OwnNotifications;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Role;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.registration.RegistrationOffice;
import org.customerportal.request.service.CustomerRequests;
import org.customerportal.signin.OwnSessions;
import org.customerportal.signin.SessionDoor.SignedInUser;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.CustomerViewer;

/**
 * The portal for one portal user. It holds the user's memberships as they were when it was made, so make it anew for each
 * call that comes in.
 */
public final class CustomerFace {

    private final PortalDefinition portal;
    private final SignedInUser signedIn;
    private final CustomerViewer viewer;
    private final Wiring wiring;

    CustomerFace(PortalDefinition portal, SignedInUser signedIn, Wiring wiring) {
        this.portal = portal;
        this.signedIn = signedIn;
        this.wiring = wiring;
        this.viewer =
                wiring.useCases().run(() -> wiring.viewers().of(signedIn.user().id(), portal.visibility()));
    }

    /** Returns the definition of this portal. */
    public PortalDefinition portal() {
        return portal;
    }

    /** Returns who is signed in. */
    public PortalUser user() {
        return signedIn.user();
    }

    /** Says whether the host's own sign-in vouches for the user, so that no session of the portal is behind this call. */
    public boolean isVouchedFor() {
        return signedIn.session().isEmpty();
    }

    /** Returns the organizations for which this user may submit requests, oldest membership first. */
    public List<Organization> organizations() {
        List<Organization> known = wiring.useCases()
                .run(() -> wiring.storage()
                        .organizations()
                        .findAll(viewer.memberships().stream()
                                .map(Membership::organization)
                                .toList()));
        return viewer.memberships().stream()
                .flatMap(membership ->
                        known.stream().filter(organization -> organization.id().equals(membership.organization())))
                .toList();
    }

    /** Returns the home page. */
    public Dashboard dashboard() {
        return new Dashboard(requests());
    }

    /** Returns what the user does with requests. */
    public CustomerRequests requests() {
        return new CustomerRequests(viewer, portal, wiring.requests());
    }

    /** Returns what the user reads and says about requests. */
    public CustomerConversation conversation() {
        Locale language = portal.language(signedIn.user().profile().language());
        return new CustomerConversation(viewer, portal, language, wiring.conversations());
    }

    /** Says whether the user administers an organization, as the memberships were when the face was made. */
    public boolean isAdministrator() {
        return viewer.memberships().stream().anyMatch(membership -> membership.role() == Role.ADMINISTRATOR);
    }

    /** Returns what the user does for colleagues, as an administrator of organizations. */
    public Colleagues colleagues() {
        return new Colleagues(
                signedIn.user().id(),
                portal.key(),
                new InvitationOffice(wiring.portals(), wiring.people().invitations()),
                wiring.people().invitations());
    }

    /** Returns who waits to become a colleague, for an administrator of organizations. */
    public WaitingColleagues waitingColleagues() {
        return new WaitingColleagues(
                signedIn.user().id(),
                new RegistrationOffice(wiring.people().registrations()),
                wiring.people().invitations());
    }

    /** Returns the user's own profile. */
    public OwnProfile profile() {
        return new OwnProfile(signedIn.user().id(), portal, wiring.people().accounts());
    }

    /** Returns the user's own profile picture. */
    public OwnPicture picture() {
        return new OwnPicture(signedIn.user().id(), wiring.people().pictures());
    }

    /** Returns what the user gets mails about. */
    public OwnNotifications notifications() {
        return new OwnNotifications(viewer, wiring.preferences());
    }

    /** Returns the user's own password. */
    public OwnPassword password() {
        return new OwnPassword(signedIn, portal, wiring.people().ownSecurity());
    }

    /** Returns the user's own second factor. */
    public OwnSecondFactor secondFactor() {
        return new OwnSecondFactor(
                signedIn,
                portal,
                viewer.memberships(),
                wiring.people().factors(),
                wiring.people().ownSecurity());
    }

    /** Returns a copy of everything about the user. */
    public PersonalCopy copy() {
        PortalUserId me = signedIn.user().id();
        return new PersonalCopy(me, Actor.customer(me), wiring.people().copies(wiring.viewers()));
    }

    /** Returns the user's own address. */
    public OwnAddress address() {
        return new OwnAddress(signedIn.user().id(), portal, wiring.people().addresses());
    }

    /** Returns the external identities by which the user is known. */
    public OwnIdentities identities() {
        return new OwnIdentities(
                signedIn.user().id(), portal, wiring.people().identities(), this::prove, wiring.useCases());
    }

    private void prove(String password) {
        if (!isVouchedFor()) {
            wiring.people().reauthentication().prove(signedIn.user(), password, "password");
        }
    }

    /** Returns the user's own sessions. */
    public OwnSessions sessions() {
        return new OwnSessions(signedIn, wiring.storage().sessions(), wiring.useCases());
    }
}
