package org.customerportal.example.springboot.staff;

import org.customerportal.example.springboot.northwind.NorthwindStaff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Keeps the desk for staff, with a form sign-in; everything else of the demo is open. */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {

    static final String PASSWORD = "northwind";

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " frame-src 'self'; frame-ancestors 'self'; base-uri 'none'";

    @Bean
    SecurityFilterChain demoSecurity(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/portal/desk/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/staff/sign-in").defaultSuccessUrl("/portal/desk/"))
                .logout(out -> out.logoutUrl("/staff/sign-out").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .frameOptions(frames -> frames.sameOrigin()))
                .build();
    }

    @Bean
    UserDetailsService staffAccounts() {
        return new InMemoryUserDetailsManager(NorthwindStaff.all().stream()
                .map(member -> account(member.id().value()))
                .toList());
    }

    private static UserDetails account(String id) {
        return User.withUsername(id).password("{noop}" + PASSWORD).build();
    }
}
