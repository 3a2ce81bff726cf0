package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A host that decides for itself what is open goes on deciding, for every address but the customers'. */
@Import(HostsOwnChainTest.OwnChain.class)
class HostsOwnChainTest extends OutsideTest {

    @Test
    void isAskedForEveryAddressButTheCustomers() {
        assertThat(anybody().get("/hello").status()).isEqualTo(200);
        assertThat(anybody().get("/word").status()).isEqualTo(401);
        assertThat(anybody().get("/foo").status()).isEqualTo(401);
        assertThat(mia().get("/word").status()).isEqualTo(200);
        assertThat(anybody().get("/portal/desk/").status()).isEqualTo(401);
        assertThat(mia().get("/portal/desk/").status()).isEqualTo(200);
        assertThat(anybody().get(SUPPORT + "/sign-in").status()).isEqualTo(200);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnChain {

        @Bean
        SecurityFilterChain hosts(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(to -> to.requestMatchers("/hello")
                            .permitAll()
                            .anyRequest()
                            .authenticated())
                    .httpBasic(Customizer.withDefaults())
                    .build();
        }
    }
}
