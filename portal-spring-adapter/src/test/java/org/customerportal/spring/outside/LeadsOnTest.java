package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sign-in leads on to an address of the same portal, or home. */
class LeadsOnTest extends OutsideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%2Fevil.example",
                "/%5Cevil.example",
                "/../../evil",
                "/./x",
                "/..%2f..%2fevil",
                "javascript:alert(1)",
                "data:text/html,x",
                " /requests",
                "/requests\r\nSet-Cookie: a=b",
                "/requests#//evil.example",
                "/requests?to=//evil.example/:80",
                "/@evil.example",
                "/requests;jsessionid=1",
                "https:/requests",
                "/\t/evil.example",
                ""
            })
    @Tag("S39")
    void leadsHomeFromEverythingElse(String to) {
        assertThat(signedInFor(to)).isEqualTo(SUPPORT + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests", "/requests?tab=completed", "/requests/new/question", "/profile/address"})
    @Tag("S39")
    void leadsToAnAddressOfThePortal(String to) {
        assertThat(signedInFor(to)).isEqualTo(SUPPORT + to);
    }

    private String signedInFor(String to) {
        Map<String, String> typed = Map.of("email", customer(), "password", PASSWORD, "to", to);
        return send(anybody(), SUPPORT + "/sign-in", SUPPORT + "/sign-in", typed)
                .sentTo();
    }
}
