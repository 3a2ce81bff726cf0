package org.customerportal.signin;

/** What a right password leads to: a session, or one more question. */
public sealed interface SignInStep permits SignedIn, SecondStep {

    /**
     * Returns the session, for those who know that nothing more is asked for.
     *
     * @throws IllegalStateException if a second factor is asked for
     */
    default SignedIn signedIn() {
        if (this instanceof SignedIn done) {
            return done;
        }
        throw new IllegalStateException("a second factor is asked for");
    }
}
