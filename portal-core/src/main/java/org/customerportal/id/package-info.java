/**
 * Where ids come from: time-ordered, opaque, without a trip to the database.
 *
 * <p>{@link TimeOrderedIds} makes them; every feature wraps them in a type of its own, so that two ids in one signature
 * cannot change places.
 *
 * <p>A leaf. An id is a name and never a key: secrets come from {@code org.customerportal.token}.
 */
@NullMarked
package org.customerportal.id;

import org.jspecify.annotations.NullMarked;
