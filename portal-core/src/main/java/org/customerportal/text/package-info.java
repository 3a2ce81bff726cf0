/**
 * Words that come from data rather than from resource bundles: labels of statuses, flows, fields and portals, in several
 * languages.
 *
 * <p>{@link LocalizedText} is the whole room. Words of the product itself live in resource bundles of the part that shows
 * them.
 *
 * <p>A leaf.
 */
@NullMarked
package org.customerportal.text;

import org.jspecify.annotations.NullMarked;
