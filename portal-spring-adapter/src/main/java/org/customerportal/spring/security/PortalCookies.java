package org.customerportal.spring.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.token.SecretToken;
import org.customerportal.token.SecretTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookies of one portal: {@code HttpOnly}, {@code SameSite=Lax}, for the whole host. Under {@code https} they are
 * {@code Secure} and carry the {@code __Host-} prefix, so that no neighbouring host can plant one; the plain names are for a
 * portal whose base address is {@code http} on a loopback host. Whatever is no {@link SecretToken} counts as absent.
 */
public final class PortalCookies {

    private static final Duration LINK_LIFE = Duration.ofMinutes(15);

    private final SecretTokens secrets = new SecretTokens();

    /** The cookies of a portal, by what they are for. */
    public enum Purpose {
        /** Carries the session token. */
        SESSION(""),
        /** Carries the secret that keys the forms of somebody who has not signed in. */
        VISITOR(".visitor"),
        /** Carries the token of an invitation's link for a quarter of an hour. */
        INVITATION(".invitation"),
        /** Carries the token of a link for a new password for a quarter of an hour. */
        RESET(".reset"),
        /** Carries the half of a sign-in that waits for a code, for a quarter of an hour. */
        SECOND_STEP(".second-step"),
        /** Carries the token of a link that confirms an address for a quarter of an hour. */
        ADDRESS(".address"),
        /** Carries the token of a link that proves the address of somebody who registers for a quarter of an hour. */
        REGISTRATION(".registration"),
        /** Carries the token of a link that signs in for a quarter of an hour. */
        SIGN_IN(".sign-in"),
        /** Remembers for a quarter of an hour that a link that signs in was asked for here. */
        SIGN_IN_ASKED(".sign-in-asked");

        private final String suffix;

        Purpose(String suffix) {
            this.suffix = suffix;
        }
    }

    /** Returns what the browser presents. */
    public Optional<String> read(HttpServletRequest request, PortalDefinition portal, Purpose purpose) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(portal, purpose)))
                        .map(Cookie::getValue)
                        .filter(value -> SecretToken.parse(value).isPresent())
                        .findFirst();
    }

    /** Returns the secret that keys this browser's forms, if it has one. */
    public Optional<String> formSecret(HttpServletRequest request, PortalDefinition portal) {
        return read(request, portal, Purpose.SESSION).or(() -> read(request, portal, Purpose.VISITOR));
    }

    /** Gives a browser without a secret a fresh one, and returns it. */
    public String newFormSecret(HttpServletResponse response, PortalDefinition portal) {
        String secret = secrets.next().reveal();
        write(response, portal, Purpose.VISITOR, secret);
        return secret;
    }

    /** Gives the browser this cookie. */
    public void write(HttpServletResponse response, PortalDefinition portal, Purpose purpose, String secret) {
        boolean link = purpose != Purpose.SESSION && purpose != Purpose.VISITOR;
        add(response, portal, purpose, secret, link ? LINK_LIFE : Duration.ofSeconds(-1));
    }

    /** Takes the cookie away. */
    public void remove(HttpServletResponse response, PortalDefinition portal, Purpose purpose) {
        add(response, portal, purpose, "", Duration.ZERO);
    }

    private static void add(
            HttpServletResponse response, PortalDefinition portal, Purpose purpose, String value, Duration life) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(portal, purpose), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(isSecure(portal))
                        .sameSite("Lax")
                        .maxAge(life)
                        .build()
                        .toString());
    }

    private static String name(PortalDefinition portal, Purpose purpose) {
        String plain = "portal-" + portal.key().value() + purpose.suffix;
        return isSecure(portal) ? "__Host-" + plain : plain;
    }

    private static boolean isSecure(PortalDefinition portal) {
        return "https".equals(portal.links().base().getScheme());
    }
}
