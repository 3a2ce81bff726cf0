package org.customerportal.spring.oidc;

import org.customerportal.spring.CustomerResolver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * Lets customers come by OpenID Connect, once the host has said where its sign-in is: a host may well use it for its staff
 * alone.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientAutoConfiguration",
            "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration"
        },
        beforeName = "org.customerportal.spring.security.PortalAddressAutoConfiguration")
@ConditionalOnClass({OAuth2AuthenticationToken.class, ClientRegistrationRepository.class})
@ConditionalOnBean(ClientRegistrationRepository.class)
@ConditionalOnProperty("portal.host-sign-in.login")
class PortalOidcAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(CustomerResolver.class)
    OidcCustomerResolver portalCustomerResolver() {
        return new OidcCustomerResolver();
    }
}
