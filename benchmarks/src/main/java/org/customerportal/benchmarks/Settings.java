package org.customerportal.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.measuring.Rounds;

/**
 * What is asked for on the command line.
 *
 * @param what the names of the workloads
 * @param dataSets the data sets, the smallest first
 * @param rounds how often
 * @param sharedBuffers how much memory the database server gets
 */
record Settings(List<String> what, List<DataSet> dataSets, Rounds rounds, String sharedBuffers) {

    /** Reads {@code -Dbench}, {@code -Dbench.sizes}, {@code -Dbench.warmup}, {@code -Dbench.rounds} and {@code -Dbench.memory}. */
    static Settings fromSystemProperties(String otherwise) {
        return new Settings(
                list("bench", otherwise),
                list("bench.sizes", "10000,100000").stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .map(DataSet::of)
                        .toList(),
                new Rounds(Integer.getInteger("bench.warmup", 50), Integer.getInteger("bench.rounds", 200)),
                System.getProperty("bench.memory", "2GB"));
    }

    private static List<String> list(String name, String otherwise) {
        return Stream.of(System.getProperty(name, otherwise).split(",", -1))
                .map(String::strip)
                .toList();
    }
}
