package org.customerportal.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.customerportal.benchmarks.measuring.Report;
import org.customerportal.benchmarks.server.Server;
import org.customerportal.benchmarks.workload.BufferWorkload;
import org.customerportal.benchmarks.workload.CountWorkload;
import org.customerportal.benchmarks.workload.FieldWorkload;
import org.customerportal.benchmarks.workload.FlowableWorkload;
import org.customerportal.benchmarks.workload.ListWorkload;
import org.customerportal.benchmarks.workload.PagingWorkload;
import org.customerportal.benchmarks.workload.PlanWorkload;
import org.customerportal.benchmarks.workload.RequestWorkload;
import org.customerportal.benchmarks.workload.SearchWorkload;
import org.customerportal.benchmarks.workload.SessionWorkload;
import org.customerportal.benchmarks.workload.Workbench;
import org.customerportal.benchmarks.workload.Workload;

/** Runs the workloads that {@code -Dbench} names, or all of them, and says which bars are met. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Takes no arguments; see {@code docs/performance.md} for the properties. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Map<String, Workload> known = workloads();
        Settings settings = Settings.fromSystemProperties(String.join(",", known.keySet()));
        Report report = new Report(System.out::println);
        try (Server server = Server.start(settings.sharedBuffers());
                Workbench bench = new Workbench(server, settings.dataSets(), settings.rounds(), report)) {
            for (String name : settings.what()) {
                Workload workload = known.get(name);
                if (workload == null) {
                    throw new IllegalArgumentException("-Dbench knows %s, not %s".formatted(known.keySet(), name));
                }
                workload.on(bench);
            }
            report.close();
        }
    }

    private static Map<String, Workload> workloads() {
        Map<String, Workload> known = new LinkedHashMap<>();
        known.put("lists", new ListWorkload());
        known.put("buffers", new BufferWorkload());
        known.put("paging", new PagingWorkload());
        known.put("counts", new CountWorkload());
        known.put("fields", new FieldWorkload());
        known.put("search", new SearchWorkload());
        known.put("requests", new RequestWorkload());
        known.put("sessions", new SessionWorkload());
        known.put("flowable", new FlowableWorkload());
        known.put("plans", new PlanWorkload(Path.of(System.getProperty("bench.plans", "docs/plans.md"))));
        return known;
    }
}
