/**
 * The filter language: who may see which requests, said as data.
 *
 * <p>{@link Filter} is an expression about one request and one viewer. It is true or false for every request, never
 * undecided: an absent answer or moment makes a test false, and relations to many cannot be negated. It is small on purpose
 * and goes to JSON and back; a text that is no filter is refused with the path of the mistake.
 *
 * <p>What a filter means for a viewer is resolved in {@code visibility}, never here. Knows flows, statuses and roles by their
 * keys, and nothing of requests.
 */
@NullMarked
package org.customerportal.filter;

import org.jspecify.annotations.NullMarked;
