/**
 * The way in and the way out. Every session begins here, whatever proved the person.
 *
 * <p>{@link SignIn} judges an address and a password for a visitor, {@link SecondFactorSignIn} the code where one is asked for;
 * {@link SignInLimits} says how often, and {@link SessionStart} alone begins sessions. {@link SessionDoor} turns the token that
 * a browser presents into the person who is signed in; {@link OwnSessions} lets that person end sessions.
 *
 * <p>Stands above {@code session}, {@code credential}, {@code factor} and {@code throttle}. Cookies are the adapter's affair.
 */
@NullMarked
package org.customerportal.signin;

import org.jspecify.annotations.NullMarked;
