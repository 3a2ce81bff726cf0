/**
 * An engine for tasks with owners, links to users and groups, comments and variables, as a Java developer embeds it:
 * Flowable's {@code TaskService} in a database of its own on the same server. {@link FlowableTasks} puts the same requests
 * there as tasks and asks for them with the query that its documentation leads to.
 *
 * <p>The requester is the owner, the organization a group link, whom else it concerns user links.
 */
@NullMarked
package org.customerportal.benchmarks.contestant.flowable;

import org.jspecify.annotations.NullMarked;
