package org.customerportal.inmemory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.customerportal.request.RequestNumbers;

/** Stands outside the unit of work, as a sequence does, so that nobody waits for a number. */
final class InMemoryRequestNumbers implements RequestNumbers {

    private final ConcurrentMap<String, AtomicLong> last = new ConcurrentHashMap<>();

    @Override
    public long next(String series) {
        return last.computeIfAbsent(series, unseen -> new AtomicLong()).incrementAndGet();
    }
}
