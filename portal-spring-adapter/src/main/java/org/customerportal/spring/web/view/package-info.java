/**
 * What the pages of customers and of staff have in common: how a {@link Conversation} is joined from its strands, and how
 * the parts of an {@link Address} are read.
 *
 * <p>These are values without words: sentences stand in the message bundles and are put together by the templates, so that
 * a host can replace either alone.
 *
 * <p>A leaf of the pages: the rooms of customers and staff use it, and it knows neither of them.
 */
@NullMarked
package org.customerportal.spring.web.view;

import org.jspecify.annotations.NullMarked;
