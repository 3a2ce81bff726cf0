package org.customerportal.request;

import java.util.Optional;
import org.customerportal.problem.NotAllowedException;

/**
 * Whether a viewer may do something now, and if not, why not.
 *
 * @param reason why not, as a stable code in upper case; empty if it is allowed
 */
public record Capability(Optional<String> reason) {

    /** Returns a capability that the viewer has. */
    public static Capability granted() {
        return new Capability(Optional.empty());
    }

    /** Returns a capability that the viewer lacks for this reason. */
    public static Capability denied(String reason) {
        return new Capability(Optional.of(reason));
    }

    /** Says whether the viewer may. */
    public boolean allowed() {
        return reason.isEmpty();
    }

    /**
     * Goes on if the viewer may.
     *
     * @throws NotAllowedException with the reason if not
     */
    public void require() {
        if (reason.isPresent()) {
            throw new NotAllowedException(reason.get());
        }
    }
}
