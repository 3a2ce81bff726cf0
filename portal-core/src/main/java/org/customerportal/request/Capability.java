package org.customerportal.request;

import java.util.Optional;
import org.customerportal.problem.NotAllowedException;

/**
 * Whether a viewer may do something now, and if not, why not.
 *
 * @param reason why not; empty if it is allowed
 */
public record Capability(Optional<Capability.Reason> reason) {

    /** Why not. Names are stable codes for programs; words for people come from the adapters. */
    public enum Reason {
        /** The viewer sees the request, but is not told of it anyway. */
        NOT_TOLD,
        /** The host did not give this person the right. */
        RIGHT_MISSING,
        /** The request is shared with the viewer for reading only. */
        READ_ONLY,
        /** The request is closed or cancelled. */
        REQUEST_OVER,
        /** The workflow lets this side choose the status from another one, but not from the one the request is in. */
        NOT_FROM_THIS_STATUS,
        /** The workflow never lets this side choose the status, or the request is in it already. */
        NO_SUCH_TRANSITION
    }

    /** Returns a capability that the viewer has. */
    public static Capability granted() {
        return new Capability(Optional.empty());
    }

    /** Returns a capability that the viewer lacks for this reason. */
    public static Capability denied(Reason reason) {
        return new Capability(Optional.of(reason));
    }

    /** Returns a capability that the viewer has if the rule holds, and lacks for this reason if not. */
    static Capability when(boolean rule, Reason otherwise) {
        return rule ? granted() : denied(otherwise);
    }

    /** Says whether the viewer may. */
    public boolean allowed() {
        return reason.isEmpty();
    }

    /** Returns a capability that the viewer has only with both; the reason of this one is told first. */
    Capability and(Capability other) {
        return allowed() ? other : this;
    }

    /**
     * Goes on if the viewer may.
     *
     * @throws NotAllowedException with the name of the reason if not
     */
    public void require() {
        if (reason.isPresent()) {
            throw new NotAllowedException(reason.get().name());
        }
    }
}
