/**
 * What most teams write in a first sprint: an entity for the table, a repository, a specification with "own or shared or
 * taken part in", and a page with its total. Nothing here is slow by intention; it reads well and works well with little
 * data.
 *
 * <p>{@link SpringDataLists} is the door. The entities map the portal's own tables, so that all contestants look at the same
 * rows.
 */
@NullMarked
package org.customerportal.benchmarks.contestant.springdata;

import org.jspecify.annotations.NullMarked;
