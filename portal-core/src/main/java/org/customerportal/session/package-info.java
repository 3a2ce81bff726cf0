/**
 * Who is signed in. A session is an opaque token in the browser and a row that knows only the token's digest.
 *
 * <p>{@link Session} is the value, {@link SessionRepository} the port. Sessions begin in {@code signin} and nowhere else;
 * {@code credential} and {@code user} end them when a password or a state changes. That is why this room is separate: it
 * stands below all of them.
 *
 * <p>Nothing here reads a cookie: how the token travels is the adapter's affair.
 */
@NullMarked
package org.customerportal.session;

import org.jspecify.annotations.NullMarked;
