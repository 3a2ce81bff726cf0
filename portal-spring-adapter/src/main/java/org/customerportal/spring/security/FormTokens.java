package org.customerportal.spring.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Binds a form to the browser that asked for it, without keeping anything: the token in the form is an HMAC keyed by a
 * secret that lives in a cookie of that browser, so nobody who cannot read the cookie can make one (ASVS V3.5.1).
 */
public final class FormTokens {

    /** The name of the hidden field. */
    public static final String FIELD = "_form";

    private static final String ALGORITHM = "HmacSHA256";

    private FormTokens() {}

    /**
     * Returns the token for forms.
     *
     * @param secret the session token, or the visitor's secret while nobody has a session
     * @param subject the key of the portal, and the person for whom the host vouches, if any
     */
    public static String token(String secret, String subject) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("form:" + subject).getBytes(UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Says whether the token is that of this secret, in a time that does not tell how much of it fits. */
    static boolean fits(String presented, String secret, String subject) {
        return MessageDigest.isEqual(
                presented.getBytes(UTF_8), token(secret, subject).getBytes(UTF_8));
    }
}
