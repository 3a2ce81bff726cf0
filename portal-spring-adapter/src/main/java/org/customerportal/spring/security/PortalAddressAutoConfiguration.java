package org.customerportal.spring.security;

import org.customerportal.CustomerPortal;
import org.customerportal.spring.CustomerResolver;
import org.customerportal.spring.PortalProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Makes what everything in the web needs to know: where our addresses are, which cookies are ours, and whom the host has signed in. */
@AutoConfiguration(afterName = "org.customerportal.spring.autoconfigure.PortalCoreAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(CustomerPortal.class)
@ConditionalOnProperty(prefix = "portal.pages", name = "enabled", matchIfMissing = true)
class PortalAddressAutoConfiguration {

    @Bean
    PortalPath portalPath(Environment environment) {
        String servlet = environment.getProperty("spring.mvc.servlet.path", "/");
        return new PortalPath(
                (servlet.endsWith("/") ? servlet.substring(0, servlet.length() - 1) : servlet) + "/portal");
    }

    @Bean
    PortalCookies portalCookies() {
        return new PortalCookies();
    }

    @Bean
    HostSignIn portalHostSignIn(ObjectProvider<CustomerResolver> resolver, PortalProperties properties) {
        return new HostSignIn(resolver.getIfAvailable(), properties.hostSignIn());
    }

    @Bean
    FormKeys portalFormKeys(PortalCookies cookies, HostSignIn host) {
        return new FormKeys(cookies, host);
    }
}
