/**
 * What staff do with visibility: edit filters, ask why somebody sees something, and try a change before it counts.
 *
 * <p>{@link VisibilityDesk} is the door. It decides nothing: explanations come from the same place as scopes, and a
 * {@link Preview} reads through the scopes of a {@link VisibilityChange} that is only imagined.
 *
 * <p>The rule lives one floor below, in {@code visibility}; the language of filters in {@code filter}.
 */
@NullMarked
package org.customerportal.visibility.desk;

import org.jspecify.annotations.NullMarked;
