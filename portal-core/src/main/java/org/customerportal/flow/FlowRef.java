package org.customerportal.flow;

import static java.util.Objects.requireNonNull;

/**
 * Names one version of a flow.
 *
 * @param key the flow
 * @param version the first 16 hex digits of the SHA-256 of the definition's JSON: equal definitions are one version
 */
public record FlowRef(FlowKey key, String version) {

    public FlowRef {
        requireNonNull(key, "key");
        if (version.length() != 16) {
            throw new IllegalArgumentException("a version has 16 digits");
        }
    }
}
