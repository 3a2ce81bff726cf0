package org.customerportal.benchmarks.measuring;

import java.util.ArrayList;
import java.util.List;

/** A table of texts under a title, as Markdown that also reads well on a console. Used by one thread. */
public final class Table {

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(String title) {
        this.title = title;
    }

    /** Begins a table; the column of the row's names has no heading. */
    public static Table of(String title, String first, List<String> others) {
        Table table = new Table(title);
        List<String> head = new ArrayList<>(List.of(first));
        head.addAll(others);
        table.row("", head);
        return table;
    }

    /** Adds a row. */
    public void row(String name, List<String> values) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(values);
        rows.add(row);
    }

    /** Returns the lines. */
    public List<String> lines() {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> widen(widths, row));
        List<String> lines = new ArrayList<>(List.of("", "### " + title, ""));
        for (int row = 0; row < rows.size(); row++) {
            lines.add(line(rows.get(row), widths));
            if (row == 0) {
                StringBuilder rule = new StringBuilder("|");
                for (int width : widths) {
                    rule.append("-".repeat(width + 2)).append('|');
                }
                lines.add(rule.toString());
            }
        }
        return lines;
    }

    private static void widen(int[] widths, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            widths[column] = Math.max(widths[column], row.get(column).length());
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            line.append(' ')
                    .append(text)
                    .append(" ".repeat(widths[column] - text.length() + 1))
                    .append('|');
        }
        return line.toString();
    }
}
