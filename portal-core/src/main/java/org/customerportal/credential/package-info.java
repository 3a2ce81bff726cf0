/**
 * Passwords: how they are judged, hashed and replaced. Never part of the user.
 *
 * <p>{@link PasswordHasher} is the port behind which hashing happens, {@link Argon2PasswordHasher} what ships;
 * {@link PasswordJudge} judges a new password by a {@link PasswordPolicy}, and {@link CompromisedPasswords} is the port that
 * knows what has leaked; {@link PasswordReset} is the way back for somebody who forgot, and
 * {@link PasswordHashRepository} the port that keeps what is left of a password.
 *
 * <p>Signing in with a password happens in {@code signin}, which stands above this room.
 */
@NullMarked
package org.customerportal.credential;

import org.jspecify.annotations.NullMarked;
