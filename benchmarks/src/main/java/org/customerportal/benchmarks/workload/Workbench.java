package org.customerportal.benchmarks.workload;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.measuring.Report;
import org.customerportal.benchmarks.measuring.Rounds;
import org.customerportal.benchmarks.measuring.Stopwatch;
import org.customerportal.benchmarks.server.Server;
import org.customerportal.benchmarks.server.Site;

/** What workloads work with. Data sets are loaded when they are first asked for, and stay. Used by one thread. */
public final class Workbench implements AutoCloseable {

    private final Server server;
    private final List<DataSet> dataSets;
    private final Rounds rounds;
    private final Report report;
    private final Clock clock = Clock.systemUTC();
    private final Map<Integer, Site> sites = new TreeMap<>();

    /** Makes a bench. */
    public Workbench(Server server, List<DataSet> dataSets, Rounds rounds, Report report) {
        this.server = server;
        this.dataSets = new ArrayList<>(dataSets);
        this.rounds = rounds;
        this.report = report;
    }

    /** Returns the server, for contestants with databases of their own. */
    public Server server() {
        return server;
    }

    /** Returns how often things are measured. */
    public Rounds rounds() {
        return rounds;
    }

    /** Returns the clock for what is written. */
    public Clock clock() {
        return clock;
    }

    /** Returns where to say things. */
    public Report report() {
        return report;
    }

    /** Returns the data sets to measure, the smallest first. */
    public List<DataSet> dataSets() {
        return Collections.unmodifiableList(dataSets);
    }

    /** Returns the largest data set. */
    public DataSet largest() {
        return dataSets.get(dataSets.size() - 1);
    }

    /** Returns the database with this data set. */
    public Site site(DataSet dataSet) throws SQLException {
        Site site = sites.get(dataSet.requests());
        if (site == null) {
            Stopwatch watch = Stopwatch.start();
            site = Site.of(dataSet, server, "portal_" + dataSet.requests());
            report.say("%,d requests loaded in %d s".formatted(dataSet.requests(), watch.seconds()));
            sites.put(dataSet.requests(), site);
        }
        return site;
    }

    @Override
    public void close() {
        sites.values().forEach(Site::close);
    }
}
