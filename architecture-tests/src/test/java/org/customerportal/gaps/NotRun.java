package org.customerportal.gaps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Tells at the end of a build what it did not run, and why. */
final class NotRun {

    private static final Pattern REPORT = Pattern.compile("TEST-.*\\.xml");

    private static final Pattern GIVEN_UP = Pattern.compile("^[\\w.]+: (.*)(?s:.*)");

    private NotRun() {}

    /** Reads the reports below the first argument; the others are gaps that no report knows of. */
    public static void main(String[] arguments) throws IOException {
        TreeSet<String> gaps = reasons(Path.of(arguments[0]));
        // an argument that is left empty arrives as nothing at all
        Stream.of(arguments)
                .skip(1)
                .filter(gap -> gap != null && !gap.isBlank())
                .forEach(gaps::add);
        System.out.println(gaps.isEmpty() ? "\nNothing was left out.\n" : text(gaps));
    }

    /** Returns the reasons why tests were skipped, each once. */
    static TreeSet<String> reasons(Path modules) throws IOException {
        TreeSet<String> reasons = new TreeSet<>();
        for (Path report : reports(modules)) {
            NodeList skipped = read(report).getElementsByTagName("skipped");
            for (int i = 0; i < skipped.getLength(); i++) {
                String reason = reason((Element) skipped.item(i));
                reasons.add(reason.isBlank() ? report.getFileName() + ": no reason given" : reason);
            }
        }
        return reasons;
    }

    // A test that is not begun has its reason in the attribute, one that gives up in the first line of its stack trace.
    private static String reason(Element skipped) {
        return skipped.hasAttribute("message")
                ? skipped.getAttribute("message")
                : GIVEN_UP.matcher(skipped.getTextContent().strip()).replaceFirst("$1");
    }

    private static String text(TreeSet<String> gaps) {
        List<String> lines = new ArrayList<>(List.of("", "Not run:"));
        gaps.forEach(gap -> lines.add("  " + gap));
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private static List<Path> reports(Path modules) throws IOException {
        try (Stream<Path> files = Files.walk(modules)) {
            return files.filter(file -> file.getParent().endsWith("target/surefire-reports"))
                    .filter(file ->
                            REPORT.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static Document read(Path report) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException("Not a report: " + report, unreadable);
        }
    }
}
