package org.customerportal.signin;

import java.time.Instant;
import org.customerportal.token.SecretToken;

/**
 * What a successful sign-in gives.
 *
 * @param token what the browser presents from now on; shown once
 * @param expiresAt when the session ends at the latest
 */
public record SignedIn(SecretToken token, Instant expiresAt) implements SignInStep {}
