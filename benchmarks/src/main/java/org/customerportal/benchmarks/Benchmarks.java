package org.customerportal.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerportal.benchmarks.measuring.Report;
import org.customerportal.benchmarks.server.Server;
import org.customerportal.benchmarks.workload.BufferWorkload;
import org.customerportal.benchmarks.workload.CountWorkload;
import org.customerportal.benchmarks.workload.FieldWorkload;
import org.customerportal.benchmarks.workload.FlowableWorkload;
import org.customerportal.benchmarks.workload.ListWorkload;
import org.customerportal.benchmarks.workload.MemoryWorkload;
import org.customerportal.benchmarks.workload.PagingWorkload;
import org.customerportal.benchmarks.workload.PlanWorkload;
import org.customerportal.benchmarks.workload.RequestWorkload;
import org.customerportal.benchmarks.workload.SearchWorkload;
import org.customerportal.benchmarks.workload.StatementWorkload;
import org.customerportal.benchmarks.workload.Workbench;
import org.customerportal.benchmarks.workload.Workload;
import org.customerportal.benchmarks.workload.entry.CrowdWorkload;
import org.customerportal.benchmarks.workload.entry.SessionWorkload;
import org.customerportal.benchmarks.workload.entry.SignInWorkload;

/** Runs the workloads that {@code -Dbench} names, or all that measure, and says which bars are met. */
public final class Benchmarks {

    private static final String PLANS = "plans";

    private final Map<String, Workload> known = new LinkedHashMap<>();

    private Benchmarks(Path plans) {
        known.put("lists", new ListWorkload());
        known.put("buffers", new BufferWorkload());
        known.put("paging", new PagingWorkload());
        known.put("counts", new CountWorkload());
        known.put("fields", new FieldWorkload());
        known.put("search", new SearchWorkload());
        known.put("flowable", new FlowableWorkload());
        known.put("memory", new MemoryWorkload());
        known.put("sessions", new SessionWorkload());
        known.put("sign-in", new SignInWorkload());
        known.put("crowd", new CrowdWorkload());
        // from here on requests are written, which those above do not expect
        known.put("requests", new RequestWorkload());
        known.put("statements", new StatementWorkload());
        known.put(PLANS, new PlanWorkload(plans));
    }

    /** Takes no arguments; see {@code docs/performance.md} for the properties. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Settings settings = Settings.fromSystemProperties();
        Report report = new Report(System.out::println);
        new Benchmarks(settings.plans()).run(settings, report);
        if (!report.failures().isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), report.failures()));
        }
    }

    /** Runs everything there is, plans included, and reports. */
    static void runAll(Settings settings, Report report) throws IOException, SQLException {
        Benchmarks all = new Benchmarks(settings.plans());
        all.run(settings.of(List.copyOf(all.known.keySet())), report);
    }

    private void run(Settings settings, Report report) throws IOException, SQLException {
        try (Server server = Server.start(settings.sharedBuffers());
                Workbench bench = new Workbench(server, settings.dataSets(), settings.rounds(), report)) {
            report.say("%s, JDK %s, %d processors"
                    .formatted(
                            server.version(),
                            System.getProperty("java.version"),
                            Runtime.getRuntime().availableProcessors()));
            for (Workload workload : asked(settings.what())) {
                workload.on(bench);
            }
            report.close();
        }
    }

    private List<Workload> asked(List<String> names) {
        if (!known.keySet().containsAll(names)) {
            throw new IllegalArgumentException("-Dbench knows %s, not all of %s".formatted(known.keySet(), names));
        }
        return known.entrySet().stream()
                .filter(entry -> names.isEmpty() ? !entry.getKey().equals(PLANS) : names.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
