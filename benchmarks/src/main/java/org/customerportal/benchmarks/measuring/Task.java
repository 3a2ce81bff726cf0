package org.customerportal.benchmarks.measuring;

import java.util.function.IntFunction;

/**
 * Something to be timed.
 *
 * @param cell the line of the table it belongs to; what shares a cell is compared
 * @param who the column
 * @param call does it; takes the number of the round, so that all in a cell are asked the same
 */
public record Task(String cell, String who, IntFunction<?> call) {}
