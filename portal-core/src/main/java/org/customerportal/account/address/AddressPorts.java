package org.customerportal.account.address;

import org.customerportal.account.security.Reauthentication;
import org.customerportal.credential.Passwords;
import org.customerportal.event.UseCases;
import org.customerportal.invitation.PendingInvitations;
import org.customerportal.problem.InputRules;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.user.PortalUserRepository;

/**
 * What the services of this room stand on.
 *
 * @param users the people
 * @param changes what waits to be confirmed
 * @param grants the rights of mailed links
 * @param invitations whose links go to an address as well
 * @param passwords who judges whether it is really the person
 * @param reauthentication asks for the password once more
 * @param rules checks commands
 * @param useCases the door to transaction, time and log
 */
public record AddressPorts(
        PortalUserRepository users,
        AddressChangeRepository changes,
        TokenGrantRepository grants,
        PendingInvitations invitations,
        Passwords passwords,
        Reauthentication reauthentication,
        InputRules rules,
        UseCases useCases) {}
