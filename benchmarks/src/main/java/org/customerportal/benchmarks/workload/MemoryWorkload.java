package org.customerportal.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;
import org.customerportal.benchmarks.contestant.Agreement;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.memory.MemoryRequests;
import org.customerportal.benchmarks.contestant.memory.StreamedLists;
import org.customerportal.benchmarks.contestant.portal.PortalStorageLists;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.measuring.Bar;
import org.customerportal.benchmarks.measuring.Results;
import org.customerportal.benchmarks.measuring.Task;

/** The storage in memory, at all sizes in the same rounds. */
public final class MemoryWorkload implements Workload {

    private static final String MEMORY = "in memory";
    private static final String STREAM = "stream-filter-sort";
    private static final int NEEDED = 1_000_000;

    @Override
    public void on(Workbench bench) {
        List<Task> tasks = new ArrayList<>();
        for (DataSet dataSet : bench.dataSets()) {
            List<Contestant> all = List.of(
                    new PortalStorageLists(MEMORY, MemoryRequests.of(dataSet).requests()), new StreamedLists(dataSet));
            for (Persona persona : Persona.values()) {
                Agreement.of(Question.first(Asked.L1, dataSet.person(persona, 0)), all);
                for (Contestant contestant : all) {
                    tasks.add(new Task(
                            ListWorkload.cell(Asked.L1, persona, dataSet),
                            contestant.name(),
                            round -> contestant.list(Question.first(Asked.L1, dataSet.person(persona, round)))));
                }
            }
        }
        Results results = bench.rounds().time(tasks);
        bench.report().say(results.table("In memory", MEMORY));
        judge(bench, results);
    }

    private static void judge(Workbench bench, Results results) {
        DataSet largest = bench.largest();
        DataSet smallest = bench.dataSets().get(0);
        for (Persona persona : List.of(Persona.R, Persona.T, Persona.B)) {
            String cell = ListWorkload.cell(Asked.L1, persona, largest);
            // what streams over fewer requests has less to lose
            double least = 500.0 * Math.min(largest.requests(), NEEDED) / NEEDED;
            bench.report()
                    .bar(Bar.atLeast(
                            "stream-filter-sort / in memory", cell, least, results.ratio(cell, STREAM, MEMORY)));
            if (largest != smallest) {
                double growth = results.of(cell, MEMORY).p50()
                        / results.of(ListWorkload.cell(Asked.L1, persona, smallest), MEMORY)
                                .p50();
                bench.report().bar(Bar.atMost("in memory flat in time", cell, 4, growth));
            }
        }
    }
}
