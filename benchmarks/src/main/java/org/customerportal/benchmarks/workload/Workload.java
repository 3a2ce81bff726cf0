package org.customerportal.benchmarks.workload;

import java.sql.SQLException;

/** A kind of work that is measured. */
public interface Workload {

    /** Measures, and reports to the bench. */
    void on(Workbench bench) throws SQLException;
}
