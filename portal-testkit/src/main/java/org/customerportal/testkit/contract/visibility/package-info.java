/**
 * The promises about who sees what: the port that keeps filters, and the two evaluators of the one rule, compared in
 * generated worlds.
 *
 * <p>{@link VisibilityWorldsContract} is the door to the worlds. A {@link World} is a tenant full of coincidences, grown from
 * a seed; its {@link Onlooker}s look through random filters. A {@link Comparison} asks the storage in every way there is and
 * holds the answers against what the core says of each request. In a {@link Residence} a {@link FaceComparison} asks the
 * portal itself, and a {@link MailComparison} waits for its mails. What differs is a {@link Disagreement}, found in a
 * {@link Case} that {@link Shrinking} makes small enough to read.
 *
 * <p>Promises with a story of their own stand in {@code contract.request}. Nothing here knows how a storage translates.
 */
@NullMarked
package org.customerportal.testkit.contract.visibility;

import org.jspecify.annotations.NullMarked;
