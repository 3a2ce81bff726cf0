/**
 * What the data base does with a statement. {@link Explained} asks for the plan of a statement that the storage really sent,
 * with the values it sent, and reads from it what no noisy neighbour can change: pages touched, rows thrown away, tables
 * read from end to end. {@link PlanBook} holds the plans of every statement that ships.
 *
 * <p>Leans on {@code server} alone.
 */
@NullMarked
package org.customerportal.benchmarks.plan;

import org.jspecify.annotations.NullMarked;
