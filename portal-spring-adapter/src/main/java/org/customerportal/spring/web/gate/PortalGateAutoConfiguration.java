package org.customerportal.spring.web.gate;

import org.customerportal.CustomerPortal;
import org.customerportal.spring.PortalProperties;
import org.customerportal.spring.security.FormKeys;
import org.customerportal.spring.security.PortalPath;
import org.customerportal.spring.web.AnswerWriter;
import org.customerportal.spring.web.Faces;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before the pages. */
@AutoConfiguration(afterName = "org.customerportal.spring.web.PortalPagesAutoConfiguration")
@ConditionalOnBean(AnswerWriter.class)
@Import({NowhereController.class, Refusals.class, UntouchedText.class})
class PortalGateAutoConfiguration {

    /** Before Spring Security, which stands at -100, so that what it refuses has our headers too. */
    private static final int BEFORE_SECURITY = -110;

    @Bean
    FilterRegistrationBean<PortalGate> portalGate(AnswerWriter writer, PortalPath path, PortalProperties properties) {
        FilterRegistrationBean<PortalGate> gate = new FilterRegistrationBean<>(
                new PortalGate(writer, properties.pages().maxBody().toBytes()));
        gate.addUrlPatterns(path.root() + "/*");
        gate.setOrder(BEFORE_SECURITY);
        return gate;
    }

    @Bean
    WebMvcConfigurer portalFormGuard(CustomerPortal portal, Faces faces, FormKeys keys, PortalPath path) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new FormGuard(portal, faces, keys, path));
            }
        };
    }
}
