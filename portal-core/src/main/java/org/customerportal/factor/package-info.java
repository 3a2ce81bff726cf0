/**
 * The second factor: codes from an app that change every half minute (RFC 6238), and recovery codes for whoever has lost it.
 *
 * <p>{@link SecondFactor} is what is kept of one person's; {@link SecondFactors} begins, confirms and checks it;
 * {@link SecondFactorRepository} is the port. Passkeys would be a further kind beside {@link Totp}.
 *
 * <p>Asking for it at the sign-in happens in {@code signin}; setting it up, in {@code account.security}.
 */
@NullMarked
package org.customerportal.factor;

import org.jspecify.annotations.NullMarked;
