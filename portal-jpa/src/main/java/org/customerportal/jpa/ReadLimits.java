package org.customerportal.jpa;

import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.customerportal.problem.TooBroadException;

/**
 * How long a read may take that no index bounds.
 *
 * @param longest whole seconds, because some databases count no finer
 */
record ReadLimits(Duration longest, ReadWatch watch) {

    static final ReadLimits USUAL = new ReadLimits(Duration.ofSeconds(5), ReadWatch.NONE);

    // PostgreSQL and H2 say 57014, and MariaDB 70100 with the other number for a limit of its own.
    private static final Set<String> BROKEN_OFF = Set.of("57014", "70100");
    private static final int MARIADB_LIMIT = 1969;

    ReadLimits {
        if (longest.toSeconds() < 1) {
            throw new IllegalArgumentException("a read may take a second at least, not " + longest);
        }
    }

    <Q extends Query> Q limit(Q query) {
        query.setHint("jakarta.persistence.query.timeout", Math.toIntExact(longest.toMillis()));
        return query;
    }

    /**
     * Runs a read that was limited.
     *
     * @throws TooBroadException if it was broken off
     */
    <T> T run(ReadWatch.Reason reason, Supplier<T> read) {
        watch.began(reason);
        try {
            return read.get();
        } catch (PersistenceException failure) {
            if (wasBrokenOff(failure)) {
                watch.gaveUp(reason);
                throw new TooBroadException();
            }
            throw failure;
        }
    }

    private static boolean wasBrokenOff(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (BROKEN_OFF.contains(String.valueOf(sql.getSQLState()))
                            || sql.getErrorCode() == MARIADB_LIMIT)) {
                return true;
            }
        }
        return false;
    }
}
