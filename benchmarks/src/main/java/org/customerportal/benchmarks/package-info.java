/**
 * The door to the benchmarks: {@link Benchmarks} reads what is asked for, starts a database server of its own, and runs the
 * workloads one after the other. Figures and bars go to the console; {@code docs/performance.md} keeps those of the last run.
 *
 * <p>The requests that are measured come from {@code dataset}, those who answer from {@code contestant}, the clock from
 * {@code measuring}. Nothing here is published, and nothing published knows of it.
 */
@NullMarked
package org.customerportal.benchmarks;

import org.jspecify.annotations.NullMarked;
