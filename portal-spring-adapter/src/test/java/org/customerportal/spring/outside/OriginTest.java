package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.customerportal.testkit.fixture.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where somebody comes from is what the host's server says. */
class OriginTest extends OutsideTest {

    private static final List<String> HEADERS = List.of(
            "X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP", "Via");

    @Autowired
    private SettableClock clock;

    @BeforeEach
    @AfterEach
    void forgetWhatFailed() {
        clock.advance(Duration.ofMinutes(11));
    }

    @Test
    @Tag("S10")
    @Tag("S11")
    @Tag("R33")
    void isNotWhatTheCallerWrites() {
        for (int failure = 0; failure <= 50; failure++) {
            assertThat(attempt("203.0.113." + failure).status()).isEqualTo(422);
        }

        Reply refused = attempt("198.51.100.7");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.headers("Retry-After")).containsExactly("1");
        assertThat(refused.body()).contains("Too many failed attempts").doesNotContain("name=\"password\"");
    }

    private Reply attempt(String claimed) {
        Wire browser = anybody();
        HEADERS.forEach(header -> browser.with(header, header.equals("Forwarded") ? "for=" + claimed : claimed));
        return send(
                browser,
                SUPPORT + "/sign-in",
                SUPPORT + "/sign-in",
                Map.of("email", address(), "password", "wrong blue herons"));
    }
}
