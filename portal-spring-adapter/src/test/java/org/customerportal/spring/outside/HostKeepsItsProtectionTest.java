package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Spring Boot protects every address of a host while it sees no other chain than its own. Ours must come after that is
 * decided, or the host's addresses stand open from the day our jar is added.
 */
class HostKeepsItsProtectionTest extends OutsideTest {

    @ParameterizedTest
    @ValueSource(strings = {"/foo", "/hello", "/", "/portals", "/portal.html", "/error/", "/actuator/env"})
    void anAddressOfTheHostAsksForTheHostsSignIn(String path) {
        assertThat(anybody().get(path).status()).isEqualTo(401);
    }

    @Test
    void whoeverSignsInToTheHostIsServedByTheHost() {
        assertThat(mia().get("/hello").status()).isEqualTo(200);
        assertThat(mia().get("/hello").body()).contains("hello from the host");
        assertThat(mia().get("/foo").status()).isEqualTo(404);
        assertThat(anybody().as("mia", "guessed").get("/hello").status()).isEqualTo(401);
    }

    @Test
    void theCustomersAddressesAreOursAndTheDeskIsUnderTheHostsSignIn() {
        assertThat(anybody().get(SUPPORT + "/sign-in").status()).isEqualTo(200);
        assertThat(anybody().get(SUPPORT + "/").sentTo()).isEqualTo(SUPPORT + "/sign-in");
        assertThat(anybody().get("/portal/nowhere/").body()).contains("<html lang=\"en\"");
        assertThat(anybody().get("/portal/desk/").status()).isEqualTo(401);
        assertThat(anybody().get("/portal/desk").status()).isEqualTo(401);
        assertThat(mia().get("/portal/desk/").status()).isEqualTo(200);
    }

    /** What servers and frameworks read differently: as an address of ours in one place, of the host's or the desk's elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portal/../hello",
                "/portal/support/../../hello",
                "/portal/support/..;/..;/hello",
                "/portal/..%2fhello",
                "/portal/%2e%2e/hello",
                "/portal/support/%2e%2e/%2e%2e/hello",
                "/portal/..\\hello",
                "/portal;/../hello",
                "//hello",
                "/portal/support/..;/desk/",
                "/portal/support/../desk/",
                "/portal/%64esk/",
                "/portal/desk;x=/",
                "/portal/;x/desk/",
                "/portal//desk/",
                "/portal/./desk/",
                "/portal/desk%2f"
            })
    void noSpellingOfAnAddressPassesTheHostsSignIn(String path) {
        Reply reply = anybody().get(path);

        assertThat(reply.status()).isIn(400, 401);
        assertThat(reply.body()).doesNotContain("hello from the host", "Work list", "Exception");
    }
}
