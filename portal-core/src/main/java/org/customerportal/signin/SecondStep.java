package org.customerportal.signin;

import java.time.Instant;
import org.customerportal.token.SecretToken;

/**
 * What somebody holds whose password was right and who must give a code now. It is no session and gives no right but to go on
 * with this one sign-in; another sign-in of the same person ends it (ASVS V6.6.2).
 *
 * @param token what {@code visitor(…).secondFactor()} asks for; shown once
 * @param expiresAt when the sign-in must begin anew
 */
public record SecondStep(SecretToken token, Instant expiresAt) implements SignInStep {}
