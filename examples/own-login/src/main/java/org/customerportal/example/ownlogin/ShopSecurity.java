package org.customerportal.example.ownlogin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** The shop's own sign-in. It knows nothing of the portal. */
@Configuration(proxyBeanMethods = false)
class ShopSecurity {

    static final String PASSWORD = "shop";

    @Bean
    SecurityFilterChain shop(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService shopAccounts() {
        return new InMemoryUserDetailsManager(account("ana"), account("bruno"), account("mia"));
    }

    private static UserDetails account(String name) {
        return User.withUsername(name).password("{noop}" + PASSWORD).build();
    }
}
