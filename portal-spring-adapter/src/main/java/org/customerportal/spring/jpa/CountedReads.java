package org.customerportal.spring.jpa;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.customerportal.jpa.ReadWatch;

/**
 * Counts the reads that no index bounds as {@code portal.reads.unbounded}, and those of them that were broken off as
 * {@code portal.reads.broken.off}; both by {@code reason}: {@code search}, {@code no-anchor} or {@code too-many-anchors}.
 *
 * @param registry where the host's meters are
 */
record CountedReads(MeterRegistry registry) implements ReadWatch {

    @Override
    public void began(Reason reason) {
        count("portal.reads.unbounded", reason);
    }

    @Override
    public void gaveUp(Reason reason) {
        count("portal.reads.broken.off", reason);
    }

    private void count(String meter, Reason reason) {
        registry.counter(meter, "reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .increment();
    }
}
