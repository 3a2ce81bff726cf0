/**
 * Requests in the memory of this process: {@link MemoryRequests} puts a data set into the storage that ships for it, and
 * {@link StreamedLists} keeps the same requests in a list and asks the scope about each of them, as one would do at first.
 *
 * <p>Descriptions are left out of both, so that a million requests fit into a small heap.
 */
@NullMarked
package org.customerportal.benchmarks.contestant.memory;

import org.jspecify.annotations.NullMarked;
