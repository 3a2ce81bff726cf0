/**
 * Calls that may be repeated: a create with a key happens once, however often it arrives.
 *
 * <p>{@link Idempotency} wraps the creating use case; {@link IdempotencyRepository} is the port behind it. The answer to a
 * repeat is read again under today's rights, so what is stored is only which thing came of the key.
 *
 * <p>Used by {@code request} and {@code conversation}; it knows neither.
 */
@NullMarked
package org.customerportal.idempotency;

import org.jspecify.annotations.NullMarked;
