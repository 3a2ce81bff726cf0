package org.customerportal.invitation;

import org.customerportal.credential.PasswordPolicy;

/**
 * What the holder of an invitation's link is shown before deciding.
 *
 * @param email the invited address, as written
 * @param name what the person is called already; empty if nobody knows
 * @param organization the name of the organization to join
 * @param newcomer whether the person has no account yet and so chooses a name and a password
 * @param policy the rule that a newcomer's password must meet
 */
public record InvitationOffer(
        String email, String name, String organization, boolean newcomer, PasswordPolicy policy) {}
