package org.customerportal.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.measuring.Rounds;

/**
 * What is asked for on the command line.
 *
 * @param what the names of the workloads; none stands for all that measure
 * @param dataSets the data sets, the smallest first
 * @param rounds how often
 * @param sharedBuffers how much memory the database server gets
 * @param plans where plans are written
 */
record Settings(List<String> what, List<DataSet> dataSets, Rounds rounds, String sharedBuffers, Path plans) {

    /**
     * Reads {@code -Dbench}, {@code -Dbench.sizes}, {@code -Dbench.warmup}, {@code -Dbench.rounds}, {@code -Dbench.memory} and
     * {@code -Dbench.plans}.
     */
    static Settings fromSystemProperties() {
        return new Settings(
                list("bench", ""),
                list("bench.sizes", "10000,100000").stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .map(DataSet::of)
                        .toList(),
                new Rounds(Integer.getInteger("bench.warmup", 50), Integer.getInteger("bench.rounds", 200)),
                System.getProperty("bench.memory", "2GB"),
                Path.of(System.getProperty("bench.plans", "docs/plans.md")));
    }

    /** Returns these settings with other workloads. */
    Settings of(List<String> workloads) {
        return new Settings(workloads, dataSets, rounds, sharedBuffers, plans);
    }

    private static List<String> list(String name, String otherwise) {
        return Stream.of(System.getProperty(name, otherwise).split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
