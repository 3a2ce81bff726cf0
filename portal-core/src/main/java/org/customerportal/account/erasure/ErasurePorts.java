package org.customerportal.account.erasure;

import org.customerportal.account.WaysIn;
import org.customerportal.account.address.AddressChanges;
import org.customerportal.account.picture.PictureRepository;
import org.customerportal.credential.PasswordHashRepository;
import org.customerportal.event.UseCases;
import org.customerportal.factor.SecondFactors;
import org.customerportal.identity.ExternalIdentityRepository;
import org.customerportal.notification.preference.Silences;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.registration.RegistrationOffice;
import org.customerportal.user.PortalUserRepository;

/**
 * What erasing a person reaches.
 *
 * @param users the people
 * @param memberships where they belong
 * @param passwords what is left of their passwords
 * @param factors their second factors
 * @param identities what other services call them
 * @param waysIn their sessions, links and invitations
 * @param addresses their changes of addresses
 * @param pictures their profile pictures
 * @param silences what they want no mail about
 * @param registrations what was asked for with their addresses
 * @param useCases the door to transaction, time and log
 */
public record ErasurePorts(
        PortalUserRepository users,
        MembershipRepository memberships,
        PasswordHashRepository passwords,
        SecondFactors factors,
        ExternalIdentityRepository identities,
        WaysIn waysIn,
        AddressChanges addresses,
        PictureRepository pictures,
        Silences silences,
        RegistrationOffice registrations,
        UseCases useCases) {}
