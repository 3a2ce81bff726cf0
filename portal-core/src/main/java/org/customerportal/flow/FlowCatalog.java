package org.customerportal.flow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the very version of a flow that a request was submitted with. Thread-safe; remembers what it found. */
public final class FlowCatalog {

    private static final int REMEMBERED = 1000;

    private final FlowVersionRepository versions;
    private final Map<FlowRef, RequestFlow> known = new ConcurrentHashMap<>();

    /** Makes a catalog of one tenant's flows. */
    public FlowCatalog(FlowVersionRepository versions) {
        this.versions = versions;
    }

    /** Keeps this version, so that a request may name it; call it in the unit of work that stores the request. */
    public FlowRef keep(RequestFlow flow) {
        versions.keep(flow);
        return flow.ref();
    }

    /**
     * Returns the version that a stored request names.
     *
     * @throws IllegalStateException if it was never kept; a storage that loses versions is broken
     */
    public RequestFlow of(FlowRef ref) {
        RequestFlow remembered = known.get(ref);
        if (remembered != null) {
            return remembered;
        }
        RequestFlow found =
                versions.find(ref).orElseThrow(() -> new IllegalStateException("no such version of a flow: " + ref));
        // Versions never change, so what was found stays true; the bound is for hosts that make flows by program.
        if (known.size() < REMEMBERED) {
            known.put(ref, found);
        }
        return found;
    }
}
