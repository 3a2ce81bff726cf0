package org.customerportal.spring.hosted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser that keeps its cookies and goes wherever it is sent, at most ten times. Used by one thread. */
final class Visit {

    private static final int MOST_STEPS = 10;
    private static final Pattern TOKEN =
            Pattern.compile("name=\"(_form|_csrf)\"(?: type=\"hidden\")? value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI home;

    Visit(String home) {
        this.home = URI.create(home);
    }

    /** Opens a page and follows. */
    Shown get(String path) {
        return follow(HttpRequest.newBuilder(home.resolve(path)).build());
    }

    /** Sends a form and follows. */
    Shown post(String path, Map<String, String> form) {
        return follow(posting(path, form));
    }

    /** Sends the form of a page, with the token that stands there, and follows. */
    Shown send(String page, String action, Map<String, String> typed) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no form on " + page);
        }
        Map<String, String> form = new HashMap<>(typed);
        form.put(token.group(1), token.group(2));
        return post(action, form);
    }

    /** Returns the token that stands on a page. */
    String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(2) : "";
    }

    /** Signs in at the host's form, wherever one is then sent. */
    Shown signIn(String name) {
        return send("/login", "/login", Map.of("username", name, "password", HostWithSignIn.PASSWORD));
    }

    /** Signs out of the host. */
    Shown signOut() {
        return send("/logout", "/logout", Map.of());
    }

    /** Returns the names of all cookies. */
    List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .sorted()
                .toList();
    }

    private HttpRequest posting(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private Shown follow(HttpRequest first) {
        List<String> way = new ArrayList<>();
        HttpRequest next = first;
        while (way.size() < MOST_STEPS) {
            HttpResponse<String> answer = ask(next);
            way.add(next.uri().getRawPath());
            URI now = next.uri();
            var location = answer.headers().firstValue("Location");
            if (location.isEmpty()) {
                return new Shown(answer.statusCode(), now, List.copyOf(way), answer.body());
            }
            next = HttpRequest.newBuilder(now.resolve(location.get())).build();
        }
        throw new AssertionError("sent in circles: " + way);
    }

    private HttpResponse<String> ask(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /**
     * What was shown in the end.
     *
     * @param status of the last answer
     * @param at where it was
     * @param way every path on the way
     * @param body as it came
     */
    record Shown(int status, URI at, List<String> way, String body) {}
}
