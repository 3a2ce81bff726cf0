package org.customerportal.flow;

import java.util.Optional;

/**
 * Keeps every version of a flow that a request was submitted with, for as long as there are such requests. Implementations
 * are safe for concurrent use and prove their promises by passing {@code FlowVersionRepositoryContract}.
 */
public interface FlowVersionRepository {

    /**
     * Keeps this version. Keeping a version that is kept already changes nothing, also when several callers do so at once.
     */
    void keep(RequestFlow flow);

    /** Returns the version as it was kept. */
    Optional<RequestFlow> find(FlowRef ref);
}
