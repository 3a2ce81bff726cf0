package org.customerportal.problem;

/**
 * The closed list of reasons for which the portal refuses. The {@linkplain #code() code} is stable across releases and may
 * be shown to programs; words for people come from the adapters.
 */
public enum PortalProblem {
    /** The input breaks a rule; the violations name the paths. The same input cannot succeed. */
    INVALID_INPUT("invalid-input"),
    /** There is no such thing, or the viewer may not see it: the two are never told apart. */
    NOT_FOUND("not-found"),
    /** The call needs a session, and none that lives was presented. */
    NOT_SIGNED_IN("not-signed-in"),
    /** The sign-in failed, for whatever reason: unknown, wrong and disabled are never told apart. */
    SIGN_IN_REFUSED("sign-in-refused"),
    /** A link from a mail does not work: unknown, used, expired, revoked or made for something else. */
    LINK_REFUSED("link-refused"),
    /** The viewer sees the thing but may not do this now; the refusal carries the reason. */
    NOT_ALLOWED("not-allowed"),
    /** Somebody else changed the thing in between. Reading it again and repeating may succeed. */
    STALE_VERSION("stale-version"),
    /** A value that must be unique is taken. */
    DUPLICATE("duplicate"),
    /** The idempotency key was used before for another input. */
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused"),
    /** The cursor was not made by this query for this viewer. */
    INVALID_CURSOR("invalid-cursor"),
    /** The question reaches so far that the storage gave up looking; a narrower one may be answered. */
    TOO_BROAD("too-broad"),
    /** Too much was guessed from one place; the refusal says how long to wait. */
    TOO_MANY_ATTEMPTS("too-many-attempts"),
    /** Too much is going on at this moment; the same call may succeed a little later. */
    BUSY("busy");

    private final String code;

    PortalProblem(String code) {
        this.code = code;
    }

    /** Returns the stable code: lower case ASCII letters and hyphens. */
    public String code() {
        return code;
    }
}
