/**
 * The home page of a customer: how many requests stand where, what needs the customer's action, and what moved last.
 *
 * <p>{@link Dashboard} gathers a {@link HomeView} from the services of {@code request}; it holds no rule and no storage of
 * its own.
 *
 * <p>Links, documents and sections of the host will live here too.
 */
@NullMarked
package org.customerportal.dashboard;

import org.jspecify.annotations.NullMarked;
