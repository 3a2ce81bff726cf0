package org.customerportal.spring.hosted;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider of OpenID Connect on a port of its own. Whoever asks is signed in as the person it was told last. */
final class Provider {

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final AtomicInteger codes = new AtomicInteger();
    private volatile String subject = "nobody";
    private volatile String email = "nobody@example.com";

    private Provider(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static Provider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Provider provider =
                    new Provider(server, new RSAKeyGenerator(2048).keyID("1").generate());
            server.createContext("/.well-known/openid-configuration", provider::describe);
            server.createContext("/authorize", provider::authorize);
            server.createContext("/token", provider::token);
            server.createContext("/keys", provider::keys);
            server.start();
            return provider;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Says who signs in from now on. */
    void person(String newSubject, String newEmail) {
        subject = newSubject;
        email = newEmail;
    }

    private void describe(HttpExchange asked) throws IOException {
        answer(asked, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer()));
    }

    private void authorize(HttpExchange asked) throws IOException {
        Map<String, String> wanted = fields(asked.getRequestURI().getRawQuery());
        String code = "code-" + codes.incrementAndGet();
        nonces.put(code, wanted.get("nonce"));
        asked.getResponseHeaders()
                .set(
                        "Location",
                        wanted.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(wanted.get("state"), UTF_8));
        asked.sendResponseHeaders(302, -1);
        asked.close();
    }

    private void token(HttpExchange asked) throws IOException {
        Map<String, String> form = fields(new String(asked.getRequestBody().readAllBytes(), UTF_8));
        String nonce = nonces.remove(form.get("code"));
        answer(
                asked,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + signed(nonce)
                        + "\"}");
    }

    private void keys(HttpExchange asked) throws IOException {
        answer(asked, new JWKSet(key.toPublicJWK()).toString());
    }

    private String signed(String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience("portal")
                .claim("nonce", nonce)
                .claim("email", email)
                .claim("email_verified", true)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build();
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String field : form.split("&", -1)) {
            String[] pair = field.split("=", 2);
            fields.put(pair[0], URLDecoder.decode(pair[1], UTF_8));
        }
        return fields;
    }

    private static void answer(HttpExchange asked, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(200, body.length);
        asked.getResponseBody().write(body);
        asked.close();
    }
}
