/**
 * What coming in costs: a {@link SignInWorkload} beside the hash that it needs, a {@link SessionWorkload} for each later call, and
 * a {@link CrowdWorkload} in which very many guess at once while others go on working. The crowd has a process of its own,
 * {@link Crowd}, because how much memory it may use is part of the promise.
 */
@NullMarked
package org.customerportal.benchmarks.workload.entry;

import org.jspecify.annotations.NullMarked;
