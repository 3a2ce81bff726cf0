package org.customerportal.spring.security;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Tells Spring Security to leave the customers' addresses to us, but for who is signed in where a {@code CustomerResolver}
 * wants to know. It comes after the host's own chain is decided: Spring
 * Boot protects everything only while it sees no other chain, and our coming must not open the host's addresses.
 */
@AutoConfiguration(
        afterName = {
            "org.customerportal.spring.security.PortalAddressAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@ConditionalOnClass(SecurityFilterChain.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(PortalPath.class)
@ConditionalOnProperty(prefix = "portal.security", name = "enabled", matchIfMissing = true)
class PortalSecurityAutoConfiguration {

    @Bean
    @Order(50)
    @ConditionalOnMissingBean(name = "portalSecurityFilterChain")
    SecurityFilterChain portalSecurityFilterChain(
            PortalPath path,
            HostSignIn host,
            ObjectProvider<SecurityContextRepository> contexts,
            ObjectProvider<RequestCache> wanted)
            throws ServletException {
        List<Filter> filters = host.isAsked()
                ? HostContext.filters(
                        host,
                        contexts.getIfUnique(HttpSessionSecurityContextRepository::new),
                        wanted.getIfUnique(HttpSessionRequestCache::new))
                : List.of();
        return new DefaultSecurityFilterChain(path::isCustomerSide, filters);
    }
}
