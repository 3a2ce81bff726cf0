/**
 * What people type to find something again, and the words of a text as they are found by: {@link
 * org.customerportal.search.SearchText} and {@link org.customerportal.search.SearchWords}. Both come from the same
 * folding, so that every storage finds the same, whatever its collation.
 *
 * <p>Knows nothing but problems.
 */
@NullMarked
package org.customerportal.search;

import org.jspecify.annotations.NullMarked;
