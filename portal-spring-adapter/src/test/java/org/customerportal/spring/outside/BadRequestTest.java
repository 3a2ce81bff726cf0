package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customerportal.user.PortalUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser sends is answered with a page of ours, never with a stack trace, and nothing happens. */
class BadRequestTest extends OutsideTest {

    private Wire ana;

    @BeforeEach
    void comeIn() {
        ana = signedIn(SUPPORT, customer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void aMethodThatNoPageKnows(String method) {
        Reply reply = ana.send(method, SUPPORT + "/profile", List.of(), "");

        assertOurs(reply, 405);
        assertThat(reply.headers("Allow")).containsExactly("GET, HEAD, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-out", "/profile/sessions", "/requests/0/comments", "/requests/0/status"})
    void anAddressThatOnlyTakesForms(String path) {
        Reply nowhere = ana.get(SUPPORT + "/nowhere");

        assertOurs(nowhere, 404);
        assertThat(ana.get(SUPPORT + path).apartFrom("")).isEqualTo(nowhere.apartFrom(""));
        assertThat(ana.get(SUPPORT + "/").status()).isEqualTo(200);
    }

    @Test
    void aFormForAnAddressThatOnlyShows() {
        assertOurs(send(ana, SUPPORT + "/profile", SUPPORT + "/", Map.of()), 404);
        assertOurs(send(ana, SUPPORT + "/profile", SUPPORT + "/requests", Map.of()), 404);
    }

    @Test
    void aBodyThatIsTooLargeWhoeverSendsIt() {
        String large = "email=" + "x".repeat(300_000);

        assertOurs(ana.post(SUPPORT + "/profile", large), 413);
        assertOurs(anybody().post(SUPPORT + "/sign-in", large), 413);
        assertOurs(anybody().post("/portal/nowhere", large), 413);
        assertOurs(mia().post("/portal/desk/organizations/new", large), 413);
    }

    @Test
    void aBodyOfUnknownLength() {
        List<String> chunked = List.of("Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked");

        assertOurs(ana.send("POST", SUPPORT + "/profile", chunked, "3\r\na=b\r\n0\r\n\r\n"), 411);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void aBodyThatIsNoForm(String type) {
        String body = "{\"name\": \"Mallory\"}";
        List<String> head = List.of("Content-Type: " + type, "Content-Length: " + body.length());

        assertOurs(ana.send("POST", SUPPORT + "/profile", head, body), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "multipart/form-data", "Multipart/mixed; boundary=x"})
    void aBodyInPartsWhereNoFormSendsAFile(String type) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nMallory\r\n--x--\r\n";
        List<String> head = List.of("Content-Type: " + type, "Content-Length: " + body.length());

        assertOurs(ana.send("POST", SUPPORT + "/profile", head, body), 400);
        assertOurs(anybody().send("POST", SUPPORT + "/sign-in", head, body), 400);
        assertOurs(mia().send("POST", "/portal/desk/organizations/new", head, body), 400);
    }

    /** Escapes that mean nothing, bytes that are no text, and more fields than any form has. */
    @ParameterizedTest
    @CsvSource({
        "name=%zz, 400",
        "name=%, 400",
        "name=%ff%fe, 400",
        "name=%00, 422",
        "=, 400",
        "&&&, 422",
        "name, 422",
        "_form=%zz, 400",
        "many, 400"
    })
    void aFormThatCannotBeRead(String written, int status) {
        String form = written.equals("many") ? "a=b&".repeat(5_000) : written;

        String right = "&_form=" + ana.get(SUPPORT + "/profile").formToken();
        Reply reply = ana.post(SUPPORT + "/profile", form + right);
        assertOurs(reply, status);
        assertThat(user().profile().name()).isEqualTo("Ana Sousa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "%ff%fe", "many"})
    void anAddressWhoseParametersCannotBeRead(String value) {
        String query = value.equals("many") ? "a=b&".repeat(1_500) : value;

        for (String path : List.of("/sign-in?to=", "/requests?after=", "/profile?done=", "/nowhere?a=")) {
            assertOurs(ana.get(SUPPORT + path + query), 400);
        }
        assertOurs(mia().get("/portal/desk/?after=" + query), 400);
        assertOurs(anybody().get("/portal/nowhere/?a=" + query), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%0d%0aSet-Cookie:x=y", "%3Cscript%3E"})
    void anAddressWhoseParametersMeanNothing(String value) {
        for (String path : List.of("/sign-in?to=", "/requests?tab=", "/profile?done=")) {
            Reply reply = ana.get(SUPPORT + path + value);
            assertOurs(reply, 200);
            assertThat(reply.setCookies()).isEmpty();
            assertThat(reply.body()).doesNotContain("<script>");
        }
        assertOurs(ana.get(SUPPORT + "/requests?after=" + value), 404);
        assertOurs(mia().get("/portal/desk/?after=" + value), 404);
    }

    @Test
    @Tag("R17")
    void aFieldThatTheFormDoesNotHaveChangesNothing() {
        PortalUser before = user();
        Map<String, String> form = new HashMap<>(Map.of("name", "Ana S.", "language", "en", "zone", "UTC"));
        form.putAll(Map.of("email", "mallory@customer.example", "status", "DISABLED", "role", "administrator"));
        form.put(
                "version",
                ana.get(SUPPORT + "/profile").body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));

        assertThat(send(ana, SUPPORT + "/profile", SUPPORT + "/profile", form).status())
                .isEqualTo(303);

        assertThat(user().profile().name()).isEqualTo("Ana S.");
        assertThat(user().email()).isEqualTo(before.email());
        assertThat(user().id()).isEqualTo(before.id());
    }

    private PortalUser user() {
        return portal.customer("support", ana.cookie("portal-support")).user();
    }

    private static void assertOurs(Reply reply, int status) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body())
                .contains("<html lang=\"en\"")
                .doesNotContain("Exception", "at org.", "at java.", "Whitelabel", "Apache");
        assertThat(reply.headers("Content-Type")).containsExactly("text/html;charset=UTF-8");
    }
}
