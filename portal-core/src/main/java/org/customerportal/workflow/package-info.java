/**
 * The life of a request as a graph of data: statuses, and who may move a request from one to another.
 *
 * <p>{@link Workflow} is the graph; {@link Status} names are free, their {@link StatusCategory} is fixed, and overviews go
 * by the category alone. {@link Workflow#standard()} is the one that ships.
 *
 * <p>A workflow is part of a request flow ({@code flow}) and travels with its version. What a person may do with one request
 * at this moment is decided in {@code request}.
 */
@NullMarked
package org.customerportal.workflow;

import org.jspecify.annotations.NullMarked;
