package org.customerportal.factor;

import java.util.List;

/**
 * A code that was right when it was checked. It counts once it is {@linkplain SecondFactors#use used}. {@link #toString()} hides
 * it.
 */
public final class AcceptedCode {

    private final SecondFactor next;
    private final List<String> recoveryCodes;
    private final boolean recovery;

    AcceptedCode(SecondFactor next, List<String> recoveryCodes, boolean recovery) {
        this.next = next;
        this.recoveryCodes = List.copyOf(recoveryCodes);
        this.recovery = recovery;
    }

    SecondFactor next() {
        return next;
    }

    /** Returns the recovery codes that were made on the way, to be shown once; none if none were made. */
    public List<String> recoveryCodes() {
        return recoveryCodes;
    }

    /** Says whether a recovery code was given instead of a code from the app. */
    public boolean byRecoveryCode() {
        return recovery;
    }

    /** Returns how many recovery codes are left. */
    public int codesLeft() {
        return next.codesLeft();
    }

    @Override
    public String toString() {
        return "AcceptedCode[hidden]";
    }
}
