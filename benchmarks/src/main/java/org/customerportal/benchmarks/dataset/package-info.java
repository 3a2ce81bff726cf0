/**
 * The requests that everybody is asked about. {@link DataSet} knows them all without holding any: each {@link Ticket} is
 * worked out from its number, so every table, every contestant and every run sees the same one. {@link Persona} names the
 * users who ask; they stand for the cases in which storages differ most.
 *
 * <p>{@link PortalTables} puts a data set into the portal's own tables. Who else wants to be measured takes the tickets and
 * puts them where it likes. Knows nothing of time or of contestants.
 */
@NullMarked
package org.customerportal.benchmarks.dataset;

import org.jspecify.annotations.NullMarked;
