package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not for somebody looks, to the last byte, as what is not there. */
class AbsentPageTest extends PageTest {

    private static final String ABSENT = new UUID(0x0190000000007000L, 0x8000000000000001L).toString();

    private RequestId foreign;
    private Browser stranger;

    @BeforeEach
    void ask() {
        OrganizationId organization = cast.organization("Helder Windows");
        foreign = cast.ask(newcomer("Ana Sousa", organization), "Not for others", "Nor this");
        stranger = customer(newcomer("Rui Lopes", organization));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/status/cancelled", "/comments"})
    void whetherItBelongsToOthersOrDoesNotExistOrCannotExist(String below) {
        Browser.Shown others = stranger.get("/requests/" + foreign.value() + below);

        assertThat(others.status()).isEqualTo(404);
        for (String id : new String[] {ABSENT, "nothing", ABSENT.toUpperCase(java.util.Locale.ROOT), "1-1-1-1-1"}) {
            Browser.Shown absent = stranger.get("/requests/" + id + below);
            assertThat(absent.status()).isEqualTo(404);
            assertThat(absent.html()).isEqualTo(others.html());
            assertThat(absent.response().getHeaderNames())
                    .isEqualTo(others.response().getHeaderNames());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/link", "/sign-in/link/sent", "/sign-in/link/open"})
    void soDoesAWayInThatThePortalDoesNotOffer(String path) {
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.post(path, Map.of("email", "ana@customer.example")).status())
                .isIn(404, 405);
        assertThat(stranger.get("/sign-in").html()).doesNotContain("/sign-in/link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status/cancelled", "/status/no-such-status", "/comments"})
    void alsoWhenAFormIsSent(String below) {
        Map<String, String> form = Map.of("text", "Hello", "key", "k1");
        Browser.Shown others = stranger.post("/requests/" + foreign.value() + below, form);
        Browser.Shown absent = stranger.post("/requests/" + ABSENT + below, form);

        assertThat(others.status()).isEqualTo(404);
        assertThat(absent.status()).isEqualTo(404);
        assertThat(absent.html()).isEqualTo(others.html());
    }
}
