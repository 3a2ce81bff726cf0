/**
 * Where the measuring happens: {@link Server} is a PostgreSQL of our own, {@link Site} one database in it with the portal's
 * tables, a data set in them and the storage that ships on top. {@link Recorder} stands between storage and driver and, when
 * it is asked to, writes down which statements really went out, with their values, so that they can be explained.
 *
 * <p>Knows the data set, and nothing of who is measured.
 */
@NullMarked
package org.customerportal.benchmarks.server;

import org.jspecify.annotations.NullMarked;
