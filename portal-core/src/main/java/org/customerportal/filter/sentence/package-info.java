/**
 * What a filter says, in a sentence for people.
 *
 * <p>{@link FilterSentence} is the door: it knows a tenant's flows, a language and a time zone. Words come from resource
 * bundles beside the classes, in English and Portuguese; names of flows, statuses, fields and options come from the flows,
 * and their keys stand where no flow names them.
 *
 * <p>No two conditions read the same: a group within a group says of how many parts it consists.
 */
@NullMarked
package org.customerportal.filter.sentence;

import org.jspecify.annotations.NullMarked;
