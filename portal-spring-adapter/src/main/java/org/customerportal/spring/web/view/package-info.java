/**
 * What the pages of customers and of staff have in common: how a {@link Conversation} is joined from its strands, how the
 * parts of an {@link Address} are read, and what the box above a list asks for with a {@link Search}.
 *
 * <p>These are values without words: sentences stand in the message bundles and are put together by the templates, so that
 * a host can replace either alone.
 *
 * <p>Nearly a leaf of the pages: it knows what an answer is, and the rooms of customers and staff use it while it knows neither of them.
 */
@NullMarked
package org.customerportal.spring.web.view;

import org.jspecify.annotations.NullMarked;
