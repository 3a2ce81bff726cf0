/**
 * The one rule of who sees which request.
 *
 * <p>A {@link Viewer} gets a {@link RequestScope}, and nobody else can make one. A scope has two evaluators that must agree:
 * {@link RequestScope#includes} here, and the translation of its {@link Clause} into a query in each storage. Every port
 * that reads requests or what hangs on them takes a scope.
 *
 * <p>{@link RequestFacts} is what the rule looks at; {@code request} fills it. Nothing here reads a storage, and no other
 * package decides visibility.
 */
@NullMarked
package org.customerportal.visibility;

import org.jspecify.annotations.NullMarked;
