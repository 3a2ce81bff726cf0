package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds for every address that the adapter answers, as Spring itself lists them. */
class EveryFormTest extends OutsideTest {

    private static final String SOME_ID = "01890000-0000-7000-8000-000000000000";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Wire ana;

    @BeforeEach
    void comeIn() {
        ana = signedIn(SUPPORT, customer());
    }

    @Test
    @Tag("S37")
    @Tag("R36")
    void isRefusedWithoutItsSecret() {
        Set<String> addresses = addresses(RequestMethod.POST);
        assertThat(addresses).hasSizeGreaterThan(40);

        for (String address : addresses) {
            Wire browser = address.startsWith("/portal/desk") ? mia() : ana;
            assertThat(browser.post(address, "name=x&email=x").status())
                    .as(address)
                    .isIn(401, 403);
        }
    }

    @Test
    @Tag("S37")
    void isSentByFormsOnly() {
        for (String address : addresses(RequestMethod.POST)) {
            for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
                Wire browser = address.startsWith("/portal/desk") ? mia() : ana;
                assertThat(browser.send(method.name(), address, List.of(), "").status())
                        .as(method + " " + address)
                        .isIn(401, 403, 404, 405);
            }
        }
    }

    @Test
    @Tag("S13")
    @Tag("R39")
    void setsNothingUp() {
        Set<String> all = addresses(RequestMethod.GET);
        all.addAll(addresses(RequestMethod.POST));

        assertThat(all).noneMatch(address -> address.matches(".*(setup|set-up|install|wizard|demo|init|seed).*"));
        for (String address :
                List.of("/portal/setup", "/portal/install", SUPPORT + "/setup", SUPPORT + "/install.php")) {
            assertThat(anybody().get(address).status()).as(address).isNotEqualTo(200);
        }
    }

    private Set<String> addresses(RequestMethod method) {
        Set<String> addresses = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.customerportal.spring.web")
                    && info.getMethodsCondition().getMethods().contains(method)) {
                patterns(info).forEach(addresses::add);
            }
        });
        return addresses;
    }

    private static List<String> patterns(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .map(pattern -> pattern.replaceFirst("^/portal/\\{[a-z]+\\}", SUPPORT))
                .map(pattern -> pattern.replaceAll("\\{[^}]*\\}", SOME_ID))
                .filter(pattern -> pattern.startsWith("/portal/"))
                .toList();
    }
}
