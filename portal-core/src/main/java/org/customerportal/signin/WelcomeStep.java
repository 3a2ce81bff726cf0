package org.customerportal.signin;

import java.time.Instant;
import org.customerportal.token.SecretToken;

/**
 * What somebody holds who typed a temporary password: the way to the acceptance of the invitation that it came with. It is no
 * session and nothing is used up; the person chooses name and password there, and then signs in with them.
 *
 * @param token what {@code visitor(…).invitations()} asks for, as that of a mailed link
 * @param expiresAt when the temporary password dies, and this with it
 */
public record WelcomeStep(SecretToken token, Instant expiresAt) implements SignInStep {}
