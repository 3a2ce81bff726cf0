package org.customerportal.registration;

import org.customerportal.credential.PasswordPolicy;

/**
 * What the holder of a registration's link is shown before deciding.
 *
 * @param email the address that the link proves, as written
 * @param organization the name of the organization to belong to
 * @param decided whether somebody decides afterwards, so that no password is chosen yet
 * @param policy the rule that the password must meet
 */
public record RegistrationOffer(String email, String organization, boolean decided, PasswordPolicy policy) {}
