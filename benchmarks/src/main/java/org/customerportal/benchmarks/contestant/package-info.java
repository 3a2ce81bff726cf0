/**
 * Who is measured against whom. A {@link Contestant} answers a {@link Question} for a page of requests; there is one class
 * for each, in a room of its own, and {@link Agreement} sees to it that all give the same ids. {@link Question} says what is asked in words that none of
 * them owns: how a contestant turns it into SQL, a scope or a query object is its own affair.
 *
 * <p>Leans on {@code dataset} alone.
 */
@NullMarked
package org.customerportal.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
