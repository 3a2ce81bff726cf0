package org.customerportal.example.ownlogin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** A customer of the shop signs in to the shop, uses the portal, and signs out of the shop. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OwnLoginTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input(?=[^>]*type=\"hidden\")(?=[^>]*name=\"([^\"]+)\")(?=[^>]*value=\"([^\"]*)\")");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Value("${local.server.port}")
    private int port;

    @Test
    void oneSignInIsEnough() throws Exception {
        HttpResponse<String> asked = get("/portal/support/requests/new/question");
        assertThat(asked.uri().getPath()).isEqualTo("/login");

        HttpResponse<String> form = send(asked, "/login", Map.of("username", "ana", "password", ShopSecurity.PASSWORD));
        assertThat(form.uri().getPath()).isEqualTo("/portal/support/requests/new/question");
        assertThat(form.body()).contains("Ana Sousa");

        HttpResponse<String> submitted = send(
                form,
                "/portal/support/requests/new/question",
                Map.of("subject", "An invoice", "description", "Where is it?"));
        assertThat(submitted.body()).contains("An invoice", "Where is it?");
        assertThat(get("/portal/support/").body()).contains("An invoice");
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .doesNotContain("portal-support");

        send(get("/logout"), "/logout", Map.of());
        assertThat(get("/portal/support/").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void anAccountOfTheShopIsNotYetACustomerOfThePortal() throws Exception {
        send(get("/login"), "/login", Map.of("username", "bruno", "password", ShopSecurity.PASSWORD));

        HttpResponse<String> shown = get("/portal/support/");

        assertThat(shown.statusCode()).isEqualTo(403);
        assertThat(shown.body()).contains("This portal does not know you yet");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    /** Sends the form of a page as a browser does: the hidden fields and what was typed. */
    private HttpResponse<String> send(HttpResponse<String> page, String action, Map<String, String> typed)
            throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        HIDDEN.matcher(page.body()).results().forEach(field -> fields.putIfAbsent(field.group(1), field.group(2)));
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return browser.send(
                HttpRequest.newBuilder(at(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
