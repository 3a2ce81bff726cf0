package org.customerportal.signin;

/** What a right password leads to: a session, one more question, or the acceptance of an invitation. */
public sealed interface SignInStep permits SignedIn, SecondStep, WelcomeStep {

    /**
     * Returns the session, for those who know that nothing more is asked for.
     *
     * @throws IllegalStateException if a second factor is asked for, or the password was a temporary one
     */
    default SignedIn signedIn() {
        if (this instanceof SignedIn done) {
            return done;
        }
        throw new IllegalStateException("a second factor is asked for, or an invitation is to be accepted");
    }
}
