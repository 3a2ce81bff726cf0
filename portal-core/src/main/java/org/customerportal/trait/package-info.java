/**
 * What the host says of its customers beside what the portal needs: its own number, and attributes such as a tier or a region.
 *
 * <p>{@link Traits} is what one organization or one person carries; {@link Attributes} is the open map in it. The host sets both,
 * through the services of staff or on their pages, where {@link AttributeLines} reads and writes one attribute for each line.
 * Customers neither see nor change them. A {@link Trait} is what a filter can ask for; {@link KnownTraits} are those that the host
 * has named.
 *
 * <p>A leaf but for {@code problem} and {@code text}.
 */
@NullMarked
package org.customerportal.trait;

import org.jspecify.annotations.NullMarked;
