package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every answer under our addresses tells the browser to keep from whom, whoever writes the answer. */
class HeadersTest extends OutsideTest {

    private static final List<String> POLICY = List.of(
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    @Test
    @Tag("S38")
    void areOnEveryAnswer() {
        Map<Integer, Long> seen = new TreeMap<>();
        for (Reply reply : answersOfEveryKind()) {
            seen.merge(reply.status(), 1L, Long::sum);
            String policy = only(reply, "Content-Security-Policy");
            assertThat(List.of(policy.split("; ", -1))).containsAll(POLICY);
            assertThat(policy).doesNotContain("unsafe", "*", "http");
            assertThat(only(reply, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(only(reply, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(only(reply, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(only(reply, "Cache-Control")).contains("no-store");
            assertThat(reply.headers("Access-Control-Allow-Origin")).isEmpty();
            assertThat(reply.headers("Server")).isEmpty();
        }
        assertThat(seen.keySet()).contains(200, 303, 401, 403, 404, 405, 411, 413, 422);
    }

    @Test
    void sayWhatAPageIsWrittenIn() {
        Reply page = anybody().get(SUPPORT + "/sign-in");

        assertThat(only(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(only(page, "Content-Language")).isEqualTo("en");
    }

    @Test
    void letOnlyWhatIsTheSameForEverybodyBeKept() {
        String page = anybody().get(SUPPORT + "/sign-in").body();
        String style = page.replaceAll("(?s).*href=\"(/portal/assets/[^\"]+/portal\\.css)\".*", "$1");

        Reply kept = anybody().get(style);
        Reply absent = anybody().get("/portal/assets/0/portal.css");

        assertThat(kept.status()).isEqualTo(200);
        assertThat(only(kept, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(only(kept, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kept.setCookies()).isEmpty();
        assertThat(absent.status()).isEqualTo(404);
        assertThat(only(absent, "Cache-Control")).isEqualTo("no-store");
    }

    private List<Reply> answersOfEveryKind() {
        Wire ana = signedIn(SUPPORT, customer());
        List<Reply> replies = new ArrayList<>();
        for (String path : List.of("/", "/requests", "/requests/new/question", "/profile", "/sign-in", "/forgot")) {
            replies.add(ana.get(SUPPORT + path));
        }
        replies.add(anybody().get(SUPPORT));
        replies.add(anybody().get(SUPPORT + "/profile"));
        replies.add(anybody().get(SUPPORT + "/invitation"));
        replies.add(anybody().get("/portal/nowhere/"));
        replies.add(anybody().get("/portal/desk/"));
        replies.add(mia().get("/portal/desk/people"));
        replies.add(mia().get("/portal/desk/nowhere"));
        replies.add(mia().post("/portal/desk/organizations/new", Map.of("name", "Forged")));
        replies.add(ana.post(SUPPORT + "/profile", Map.of()));
        replies.add(send(ana, SUPPORT + "/profile", SUPPORT + "/profile", Map.of("name", "")));
        replies.add(ana.post(SUPPORT + "/profile", "x".repeat(300_000)));
        replies.add(ana.send("DELETE", SUPPORT + "/profile", List.of(), ""));
        replies.add(ana.send("POST", SUPPORT + "/profile", List.of("Transfer-Encoding: chunked"), "0\r\n\r\n"));
        return replies;
    }

    private static String only(Reply reply, String header) {
        assertThat(reply.headers(header)).as(header + " of " + reply.status()).hasSize(1);
        return reply.headers(header).get(0);
    }
}
