package org.customerportal.benchmarks.workload.entry;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public void on(Workbench bench) throws SQLException {
        DataSet dataSet = bench.largest();
        String database = bench.site(dataSet).dataSource().getJdbcUrl();
        String user = dataSet.person(Persona.S, 0).user().toString();
        String told = run(database, user, bench.rounds().counted());
        String line = told.substring(told.lastIndexOf('\n') + 1);
        if (!line.matches("[1-9]\\d*( \\d+){3} [1-9]\\d*")) {
            bench.report()
                    .failure("%d wrong sign-ins at once, of which some are judged while pages are looked at, gave: %s"
                            .formatted(PEOPLE, told));
            return;
        }
        List<Long> numbers = Stream.of(line.split(" ", -1)).map(Long::valueOf).toList();
        double alone = numbers.get(2) / 1e6;
        double meanwhile = numbers.get(3) / 1e6;
        Table table =
                Table.of(PEOPLE + " wrong sign-ins at once, " + MEMORY, "home page alone ms", List.of("meanwhile ms"));
        table.row(
                "judged %d, sent away %d".formatted(numbers.get(0), numbers.get(1)),
                List.of(Results.number(alone), "%s, %d times".formatted(Results.number(meanwhile), numbers.get(4))));
        bench.report().say(table);
        bench.report().bar(Bar.atMost("home page in a crowd / alone", PEOPLE + " guess", 20, meanwhile / alone));
    }

    private static String run(String database, String user, int looks) {
        try {
            Path output = Files.createTempFile("crowd", ".txt");
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
                        .redirectOutput(output.toFile())
                        .start();
                String ended = end(process);
                String told = Files.readString(output).strip();
                return ended.isEmpty() ? told : told + System.lineSeparator() + ended;
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException noProcess) {
            throw new UncheckedIOException(noProcess);
        }
    }

    /** Returns how the process ended, if not as it should. */
    private static String end(Process process) {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return "it took more than " + PATIENCE;
            }
            return process.exitValue() == 0 ? "" : "it ended with " + process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "it was interrupted";
        } finally {
            process.destroyForcibly();
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
