/**
 * How times are taken so that they can be compared. {@link Rounds} calls everything that is to be compared once in each
 * round, in a fresh random order, so that whatever else the machine does hits all alike; {@link Results} keeps the
 * {@link Times} and relates them to each other. Times carry ratios only: machines differ, ratios hardly do.
 *
 * <p>{@link Report} prints. Knows nothing of requests.
 */
@NullMarked
package org.customerportal.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
