package org.customerportal.testkit.broken;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads which tests must notice which fault: a line for the fault, then the tests, indented. */
final class CaughtBy {

    private static final String TABLE = "caught-by.txt";

    private CaughtBy() {}

    static Map<String, Set<String>> read() {
        Map<String, Set<String>> byFault = new TreeMap<>();
        try (InputStream table = CaughtBy.class.getResourceAsStream(TABLE)) {
            Set<String> tests = Set.of();
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                if (line.startsWith(" ")) {
                    tests.add(line.strip());
                } else {
                    tests = new TreeSet<>();
                    byFault.put(line, tests);
                }
            }
            return byFault;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
