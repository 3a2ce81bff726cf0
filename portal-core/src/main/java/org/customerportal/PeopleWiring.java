package org.customerportal;

import org.customerportal.account.AccountPorts;
import org.customerportal.account.WaysIn;
import org.customerportal.account.address.AddressChanges;
import org.customerportal.account.address.AddressPorts;
import org.customerportal.account.copy.CopyPorts;
import org.customerportal.account.erasure.ErasurePorts;
import org.customerportal.account.picture.PicturePorts;
import org.customerportal.account.security.OwnSecurityPorts;
import org.customerportal.account.security.Reauthentication;
import org.customerportal.credential.ContextWords;
import org.customerportal.credential.PasswordReset;
import org.customerportal.credential.Passwords;
import org.customerportal.event.UseCases;
import org.customerportal.factor.SecondFactors;
import org.customerportal.identity.Identities;
import org.customerportal.invitation.InvitationOffice;
import org.customerportal.invitation.InvitationPorts;
import org.customerportal.invitation.PendingInvitations;
import org.customerportal.portal.TenantId;
import org.customerportal.problem.InputRules;
import org.customerportal.registration.RegistrationOffice;
import org.customerportal.registration.RegistrationPorts;
import org.customerportal.signin.SessionDoor;
import org.customerportal.signin.SignInPorts;
import org.customerportal.throttle.Throttle;
import org.customerportal.token.SecretTokens;
import org.customerportal.visibility.CustomerViewers;

/** Puts together what is about people, for one tenant: how they come in, what proves them, and what is kept about them. */
final class PeopleWiring {

    private final Wiring.Parts parts;
    private final TenantStorage storage;
    private final InputRules rules;
    private final UseCases useCases;
    private final Throttle throttle;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Identities identities;
    private final SecretTokens tokens = new SecretTokens();

    PeopleWiring(Wiring.Parts parts, TenantId tenant, TenantStorage storage, InputRules rules, UseCases useCases) {
        this.parts = parts;
        this.storage = storage;
        this.rules = rules;
        this.useCases = useCases;
        this.throttle = new Throttle(storage.attempts(), useCases);
        this.passwords = new Passwords(new Passwords.Ports(
                storage.passwords(),
                storage.sessions(),
                storage.grants(),
                parts.hasher(),
                parts.judge(),
                new ContextWords(storage.memberships(), storage.organizations(), useCases),
                throttle,
                useCases));
        this.factors = new SecondFactors(storage.factors(), parts.keys(), parts.hasher(), tenant, useCases);
        this.identities = new Identities(storage.identities(), storage.users(), storage.passwords(), useCases);
    }

    Passwords passwords() {
        return passwords;
    }

    Identities identities() {
        return identities;
    }

    SessionDoor sessionDoor() {
        return new SessionDoor(storage.sessions(), storage.users(), useCases);
    }

    OwnSecurityPorts ownSecurity() {
        return new OwnSecurityPorts(passwords, reauthentication(), storage.sessions(), useCases);
    }

    Reauthentication reauthentication() {
        return new Reauthentication(passwords, throttle, parts.limits());
    }

    SecondFactors factors() {
        return factors;
    }

    SignInPorts signIn() {
        return new SignInPorts(
                storage.users(),
                storage.sessions(),
                passwords,
                factors,
                storage.memberships(),
                storage.invitations(),
                storage.grants(),
                throttle,
                parts.limits(),
                storage.events(),
                tokens,
                useCases);
    }

    AccountPorts accounts() {
        return new AccountPorts(storage.users(), storage.memberships(), storage.organizations(), rules, useCases);
    }

    PicturePorts pictures() {
        return new PicturePorts(storage.pictures(), parts.pictures(), useCases);
    }

    WaysIn waysIn() {
        return new WaysIn(storage.sessions(), storage.grants(), pendingInvitations(), new AddressChanges(addresses()));
    }

    ErasurePorts erasure() {
        return new ErasurePorts(
                storage.users(),
                storage.memberships(),
                storage.passwords(),
                factors(),
                storage.identities(),
                waysIn(),
                new AddressChanges(addresses()),
                storage.pictures(),
                Wiring.silences(storage),
                new RegistrationOffice(registrations()),
                useCases);
    }

    CopyPorts copies(CustomerViewers viewers) {
        return new CopyPorts(
                new CopyPorts.People(
                        storage.users(),
                        storage.addressChanges(),
                        storage.memberships(),
                        storage.organizations(),
                        storage.invitations(),
                        storage.registrations(),
                        storage.sessions(),
                        storage.identities(),
                        storage.pictures(),
                        Wiring.silences(storage)),
                viewers,
                storage.requests(),
                storage.comments(),
                storage.events(),
                useCases);
    }

    AddressPorts addresses() {
        return new AddressPorts(
                storage.users(),
                storage.addressChanges(),
                storage.grants(),
                pendingInvitations(),
                passwords,
                reauthentication(),
                rules,
                useCases);
    }

    PendingInvitations pendingInvitations() {
        return new PendingInvitations(parts.portals(), invitations());
    }

    InvitationPorts invitations() {
        return new InvitationPorts(
                storage.invitations(),
                storage.grants(),
                storage.users(),
                storage.organizations(),
                storage.memberships(),
                identities,
                parts.staff(),
                rules,
                useCases);
    }

    RegistrationPorts registrations() {
        return new RegistrationPorts(
                storage.registrations(),
                storage.registrationDomains(),
                new RegistrationPorts.People(storage.users(), storage.memberships(), storage.organizations()),
                storage.grants(),
                passwords,
                new InvitationOffice(parts.portals(), invitations()),
                throttle,
                rules,
                useCases);
    }

    PasswordReset.Ports passwordReset() {
        return new PasswordReset.Ports(storage.users(), storage.grants(), passwords, throttle, useCases);
    }
}
