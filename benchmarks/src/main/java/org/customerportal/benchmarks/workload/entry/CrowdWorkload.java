package org.customerportal.benchmarks.workload.entry;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Results;
import org.customerportal.benchmarks.measuring.Table;
import org.customerportal.benchmarks.workload.Workbench;
import org.customerportal.benchmarks.workload.Workload;

/** Whether the portal stays usable, in little memory, while very many guess passwords at once. */
public final class CrowdWorkload implements Workload {

    private static final int PEOPLE = 300;
    private static final String MEMORY = "-Xmx256m";

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        String database = bench.site(dataSet).dataSource().getJdbcUrl();
        String user = dataSet.person(Persona.S, 0).user().toString();
        String line = run(database, user, bench.rounds().counted());
        if (!line.matches("\\d+( \\d+){4}")) {
            bench.report().failure("%d wrong sign-ins at once ended the portal: %s".formatted(PEOPLE, line));
            return;
        }
        List<Long> told = Stream.of(line.split(" ", -1)).map(Long::valueOf).toList();
        double alone = told.get(2) / 1e6;
        double meanwhile = told.get(3) / 1e6;
        Table table =
                Table.of(PEOPLE + " wrong sign-ins at once, " + MEMORY, "home page alone ms", List.of("meanwhile ms"));
        table.row(
                "judged %d, sent away %d".formatted(told.get(0), told.get(1)),
                List.of(Results.number(alone), "%s, %d times".formatted(Results.number(meanwhile), told.get(4))));
        bench.report().say(table);
        bench.report().bar(Bar.atMost("home page in a crowd / alone", PEOPLE + " guess", 20, meanwhile / alone));
    }

    private static String run(String database, String user, int looks) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            MEMORY,
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            classPath(),
                            Crowd.class.getName(),
                            database,
                            user,
                            String.valueOf(PEOPLE),
                            String.valueOf(looks))
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                return lines.lines().reduce("", (first, last) -> last);
            }
        } catch (IOException noProcess) {
            throw new UncheckedIOException(noProcess);
        }
    }

    // Maven runs the benchmarks by a class loader of its own, which the property knows nothing of.
    private static String classPath() {
        if (CrowdWorkload.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(URL::toString)
                    .map(URI::create)
                    .map(Path::of)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }
}
