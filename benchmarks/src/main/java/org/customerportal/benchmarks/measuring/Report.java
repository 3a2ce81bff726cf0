package org.customerportal.benchmarks.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the benchmark says, line by line, as soon as it knows. Used by one thread. */
public final class Report {

    private final Consumer<String> lines;
    private final List<Bar> bars = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /** Makes a report that says its lines there. */
    public Report(Consumer<String> lines) {
        this.lines = lines;
    }

    /** Says a sentence. */
    public void say(String line) {
        lines.accept(line);
    }

    /** Says a table. */
    public void say(Table table) {
        table.lines().forEach(lines);
    }

    /** Keeps a bar for the end. */
    public void bar(Bar bar) {
        bars.add(bar);
    }

    /** Keeps what must not be, for the end. */
    public void failure(String what) {
        failures.add(what);
    }

    /** Returns what must not be. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** Says which bars are met, and how many. */
    public void close() {
        Table table = Table.of("Bars", "workload", List.of("limit", "measured", ""));
        for (Bar bar : bars) {
            table.row(bar.name(), List.of(bar.workload(), bar.limit(), bar.measured(), bar.met() ? "met" : "MISSED"));
        }
        say(table);
        say("");
        say("bars: %d of %d met".formatted(bars.stream().filter(Bar::met).count(), bars.size()));
    }
}
