/**
 * Words that come from data rather than from resource bundles: labels of statuses, flows, fields and portals in several
 * languages, and what people type.
 *
 * <p>{@link LocalizedText} is a label; {@link TypedText} makes what somebody typed fit to be kept. Words of the product
 * itself live in resource bundles of the part that shows them.
 *
 * <p>A leaf.
 */
@NullMarked
package org.customerportal.text;

import org.jspecify.annotations.NullMarked;
