/**
 * Secrets that must be read again, and so cannot be kept as digests: encrypted with keys that the host holds (ASVS V11.3.2,
 * V13.3.1).
 *
 * <p>{@link KeyRing} has the host's keys; {@link SealedText} is what a storage keeps.
 */
@NullMarked
package org.customerportal.secret;

import org.jspecify.annotations.NullMarked;
