/**
 * What is measured: a class for each kind of work, each with the bars that belong to it. A {@link Workload} gets a
 * {@link Workbench}, which holds the server, the data sets and the rounds, says its tables to the report and leaves its bars
 * there. No bar fails anything: a benchmark reports, and people decide.
 *
 * <p>What must be equal is another matter: where two contestants answer differently, the benchmark fails.
 */
@NullMarked
package org.customerportal.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
