/**
 * What every page is given besides its subject: the {@link Frame} around it, the {@link Reader} it speaks to, and, where a
 * form came back, the {@link Problems} with it.
 *
 * <p>These are values without words: sentences stand in the message bundles and are put together by the templates, so that
 * a host can replace either alone. A template finds them as {@code frame}, {@code reader} and {@code problems}.
 *
 * <p>A leaf of the pages: the rooms of visitors, customers and staff use it, and it knows none of them.
 */
@NullMarked
package org.customerportal.spring.web.view;

import org.jspecify.annotations.NullMarked;
