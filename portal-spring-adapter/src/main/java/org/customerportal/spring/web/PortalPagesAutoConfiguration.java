package org.customerportal.spring.web;

import java.util.List;
import java.util.Optional;
import org.customerportal.CustomerPortal;
import org.customerportal.spring.PortalProperties;
import org.customerportal.spring.StaffResolver;
import org.customerportal.spring.security.FormKeys;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.security.PortalCookies;
import org.customerportal.spring.security.PortalPath;
import org.customerportal.spring.web.asset.Assets;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Makes what every page needs, and tells Spring MVC how our controllers ask and answer. */
@AutoConfiguration(afterName = "org.customerportal.spring.web.asset.PortalAssetsAutoConfiguration")
@ConditionalOnClass(SpringTemplateEngine.class)
@ConditionalOnBean(Assets.class)
class PortalPagesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    StaffResolver portalStaffResolver() {
        return principal -> Optional.empty();
    }

    @Bean
    Faces portalFaces(
            CustomerPortal portal, StaffResolver staff, HostSignIn host, PortalCookies cookies, PortalPath path) {
        return new Faces(portal, staff, host, cookies, path);
    }

    @Bean
    Readers portalReaders(Faces faces) {
        return new Readers(faces);
    }

    @Bean
    Frames portalFrames(Faces faces, Assets assets, FormKeys keys, HostSignIn host, PortalPath path) {
        return new Frames(faces, assets, keys, host, path);
    }

    @Bean
    AnswerWriter portalAnswerWriter(
            ApplicationContext resources, PortalProperties properties, Frames frames, Readers readers) {
        PortalMessages messages = new PortalMessages();
        PageEngine engine =
                new PageEngine(resources, messages, properties.pages().cache());
        return new AnswerWriter(engine, messages, frames, readers);
    }

    @Bean
    WebMvcConfigurer portalArguments(Faces faces, Readers readers, AnswerWriter writer) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new FaceResolver(faces, readers));
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(new AnswerHandler(writer));
            }
        };
    }
}
