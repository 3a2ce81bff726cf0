package org.customerportal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.measuring.Report;
import org.customerportal.benchmarks.measuring.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmarks themselves, with hardly anything to measure: every contestant takes part, all must answer alike, and
 * everything is printed. No time is judged here, and so few rows are rightly read without an index.
 */
class BenchmarksTest {

    private final List<String> lines = new ArrayList<>();

    @Test
    void everybodyAnswersAlikeAndTheBarsArePrinted(@TempDir Path folder) throws Exception {
        Path plans = folder.resolve("plans.md");
        Settings tiny = new Settings(List.of(), List.of(DataSet.small(1_000)), new Rounds(1, 2), "64MB", plans);

        Benchmarks.runAll(tiny, new Report(lines::add));

        assertThat(lines)
                .anyMatch(line -> line.startsWith("### Lists"))
                .anyMatch(line -> line.startsWith("### Flowable"))
                .anyMatch(line -> line.contains("storage: list") && line.contains("| met"));
        assertThat(lines.get(lines.size() - 1)).matches("bars: \\d+ of \\d+ met");
        assertThat(plans).content().contains("## requests, L1 S", "portal_request_requester");
    }
}
