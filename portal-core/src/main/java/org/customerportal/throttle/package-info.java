/**
 * How often something may be guessed. Attempts are counted before they are judged, for everybody who shares a storage, so that
 * neither parallel calls nor other nodes nor a restart give anybody more of them (ASVS V6.3.1, V6.6.3).
 *
 * <p>{@link Throttle} admits an attempt or not; {@link AttemptLimits} is the rule as data; {@link AttemptRepository} is the
 * port that keeps the counts, by digests that name nobody. {@link MailWishes} counts in the same way how often a mail goes to an
 * address because somebody typed it.
 *
 * <p>A limit slows guessing down. It ends no session and blocks no other way in.
 */
@NullMarked
package org.customerportal.throttle;

import org.jspecify.annotations.NullMarked;
