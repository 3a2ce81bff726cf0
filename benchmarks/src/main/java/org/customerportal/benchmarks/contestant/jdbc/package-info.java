/**
 * What a careful person would write by hand, over the very tables and indexes that the storage uses: the limit by which the
 * others are measured. One statement for each answer, in the spelling that was fastest of those tried: each branch of the
 * visibility rule walks its own index and stops early, then the few rows are merged.
 *
 * <p>{@link HandWrittenLists} answers questions for pages; its neighbours open, count and write.
 */
@NullMarked
package org.customerportal.benchmarks.contestant.jdbc;

import org.jspecify.annotations.NullMarked;
