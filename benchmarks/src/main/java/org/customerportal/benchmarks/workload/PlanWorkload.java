package org.customerportal.benchmarks.workload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.SideTables;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.plan.PlanBook;
import org.customerportal.benchmarks.server.Site;

/** The plan of every statement that ships, written to a file. A table that grows must not be read from end to end. */
public final class PlanWorkload implements Workload {

    private final Path file;

    /** Makes the workload that writes there. */
    public PlanWorkload(Path file) {
        this.file = file;
    }

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        Site site = bench.site(dataSet);
        SideTables.fill(site.dataSource());
        PlanBook book = PlanBook.of(ShippedStatements.of(site.tenant(), dataSet), site);
        List<String> page = new ArrayList<>(List.of(
                "# How PostgreSQL answers what the storage asks",
                "",
                "Written by the benchmarks; see [performance.md](performance.md). %s, %,d requests of %,d users."
                        .formatted(bench.server().version(), dataSet.requests(), dataSet.users()),
                "Statements are those that `portal-jpa` really sent on Hibernate, planned with the values it sent. A"
                        + " text that",
                "came before is not repeated.",
                ""));
        page.addAll(summary(book));
        page.addAll(book.lines());
        write(page);
        bench.report().say("%d statements explained in %s".formatted(book.statements(), file));
        book.offences().forEach(bench.report()::failure);
        bench.report()
                .bar(Bar.exactly(
                        "reads a growing table from end to end",
                        "every statement that ships",
                        0,
                        book.offences().size()));
    }

    private static List<String> summary(PlanBook book) {
        if (book.offences().isEmpty()) {
            return List.of(
                    "No statement reads a table from end to end that grows with what customers do, neither in the plan"
                            + " for",
                    "its values nor in the one for any values.");
        }
        List<String> lines = new ArrayList<>(List.of(
                "Tables that grow with what customers do are read from end to end here, and should not be:", ""));
        book.offences().forEach(offence -> lines.add("- " + offence));
        return lines;
    }

    private void write(List<String> page) {
        try {
            Files.write(file, page);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
