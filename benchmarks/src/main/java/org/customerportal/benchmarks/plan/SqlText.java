package org.customerportal.benchmarks.plan;

import java.util.ArrayList;
import java.util.List;

/** A statement as people read it. */
final class SqlText {

    private static final int WIDTH = 120;

    private SqlText() {}

    /** Returns the text on lines of a readable length, broken at blanks. */
    static List<String> folded(String sql) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sql.strip().split("\\s+", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns the text with numbered parameters, as PostgreSQL itself writes them. */
    static String numbered(String sql) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (char letter : sql.toCharArray()) {
            text.append(letter == '?' ? "$" + ++number : String.valueOf(letter));
        }
        return text.toString();
    }
}
