package org.customerportal.factor;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customerportal.secret.SealedText;
import org.customerportal.user.PortalUserId;

/**
 * What is kept of a person's second factor. Immutable: a change returns a new value; only repositories advance the version.
 *
 * @param user whose it is
 * @param seed what the app and we share; empty until it was confirmed by a code
 * @param pending a seed that was shown and counts for nothing yet
 * @param lastStep the step of the last code that was accepted: no step up to it counts again (RFC 6238, section 5.2)
 * @param recovery the hashes of the recovery codes by their numbers, in PHC string format; an empty one was used
 * @param version 0 until first stored
 */
public record SecondFactor(
        PortalUserId user,
        Optional<SealedText> seed,
        Optional<PendingSeed> pending,
        long lastStep,
        List<String> recovery,
        long version) {

    /** The most recovery codes, used ones included. */
    public static final int MAX_CODES = 10;

    public SecondFactor {
        requireNonNull(user, "user");
        requireNonNull(seed, "seed");
        requireNonNull(pending, "pending");
        recovery = List.copyOf(recovery);
        if (recovery.size() > MAX_CODES) {
            throw new IllegalArgumentException("at most " + MAX_CODES + " recovery codes");
        }
    }

    /** Returns a factor that asks for nothing yet. */
    static SecondFactor none(PortalUserId user) {
        return new SecondFactor(user, Optional.empty(), Optional.empty(), 0, List.of(), 0);
    }

    /** Says whether a code is asked for at the sign-in. */
    public boolean isOn() {
        return seed.isPresent();
    }

    /** Returns how many recovery codes are left. */
    public int codesLeft() {
        return (int) recovery.stream().filter(hash -> !hash.isEmpty()).count();
    }

    SecondFactor withPending(PendingSeed fresh) {
        return new SecondFactor(user, seed, Optional.of(fresh), lastStep, recovery, version);
    }

    /** Returns the seed that is pending at this instant. */
    Optional<SealedText> pendingAt(Instant now) {
        return pending.filter(shown -> now.isBefore(shown.until())).map(PendingSeed::seed);
    }

    /** Returns this factor with the pending seed in force, with new recovery codes and the step of the code that proved it. */
    SecondFactor confirmed(long step, List<String> codes) {
        return new SecondFactor(user, pending.map(PendingSeed::seed), Optional.empty(), step, codes, version);
    }

    SecondFactor accepted(SealedText sealed, long step) {
        return new SecondFactor(user, Optional.of(sealed), pending, step, recovery, version);
    }

    SecondFactor withCodes(List<String> codes) {
        return new SecondFactor(user, seed, pending, lastStep, codes, version);
    }

    SecondFactor without(int code) {
        List<String> left = new ArrayList<>(recovery);
        left.set(code, "");
        return withCodes(left);
    }

    /** Returns this factor one version ahead; repositories call it once a change is stored. */
    public SecondFactor nextVersion() {
        return new SecondFactor(user, seed, pending, lastStep, recovery, version + 1);
    }

    @Override
    public String toString() {
        return "SecondFactor[hidden]";
    }
}
