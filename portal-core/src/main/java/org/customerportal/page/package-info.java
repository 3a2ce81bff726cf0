/**
 * Pages of lists without offsets: a page knows where the next one begins, and nothing else.
 *
 * <p>{@link PageRequest} asks, {@link Page} answers, {@link Cursor} is what travels through a browser, and
 * {@link Position} is what a storage understands. A cursor belongs to one query of one viewer and says so when it is
 * presented elsewhere. A {@link Count} says how many there are, no further than people care.
 *
 * <p>A leaf: lists of any feature use it, and it knows none of them.
 */
@NullMarked
package org.customerportal.page;

import org.jspecify.annotations.NullMarked;
