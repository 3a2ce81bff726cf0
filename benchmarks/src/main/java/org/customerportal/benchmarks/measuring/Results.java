package org.customerportal.benchmarks.measuring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The times of everything that was measured in the same rounds. Used by one thread. */
public final class Results {

    private final Map<String, Map<String, Times>> cells = new TreeMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    Times of(Task task) {
        columns.putIfAbsent(task.who(), columns.size());
        return cells.computeIfAbsent(task.cell(), cell -> new LinkedHashMap<>())
                .computeIfAbsent(task.who(), who -> new Times());
    }

    void forgetWarmUp() {
        cells.values().forEach(cell -> cell.values().forEach(Times::forget));
    }

    /** Returns the times of one contestant in one cell. */
    public Times of(String cell, String who) {
        Times times = cells.getOrDefault(cell, Map.of()).get(who);
        if (times == null) {
            throw new IllegalArgumentException("not measured: " + cell + ", " + who);
        }
        return times;
    }

    /** Returns how many times as long one takes as the other, half of the time. */
    public double ratio(String cell, String who, String limit) {
        return of(cell, who).p50() / of(cell, limit).p50();
    }

    /** Returns a table: the limit in milliseconds, everybody else as a multiple of it, p99 in brackets. */
    public Table table(String title, String limit) {
        List<String> others = columns.keySet().stream()
                .filter(who -> !who.equals(limit))
                .sorted()
                .toList();
        Table table = Table.of(title, limit + " ms", others);
        cells.forEach((cell, times) -> table.row(cell, row(times, limit, others)));
        return table;
    }

    /** Returns the cells in order. */
    public Set<String> cells() {
        return cells.keySet();
    }

    private static List<String> row(Map<String, Times> times, String limit, List<String> others) {
        List<String> row = new ArrayList<>();
        Times first = times.get(limit);
        row.add(first == null ? "-" : "%s (%s)".formatted(number(first.p50()), number(first.p99())));
        for (String other : others) {
            Times measured = times.get(other);
            row.add(
                    measured == null || first == null
                            ? "-"
                            : "x%s (x%s)"
                                    .formatted(
                                            number(measured.p50() / first.p50()),
                                            number(measured.p99() / first.p99())));
        }
        return row;
    }

    /** Returns a number with as many digits as say something. */
    public static String number(double value) {
        String format = value >= 10 ? "%,.0f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
