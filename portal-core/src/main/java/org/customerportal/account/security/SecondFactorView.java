package org.customerportal.account.security;

/**
 * A person's second factor as that person sees it.
 *
 * @param available whether there can be one at all
 * @param on whether a code is asked for at the sign-in
 * @param required whether it cannot be removed
 * @param codesLeft how many recovery codes are left
 */
public record SecondFactorView(boolean available, boolean on, boolean required, int codesLeft) {}
