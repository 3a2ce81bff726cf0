package org.customerportal.spring.web.visitor;

import org.customerportal.CustomerPortal;
import org.customerportal.spring.security.PortalCookies;
import org.customerportal.spring.web.AnswerWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Shows the pages of visitors. */
@AutoConfiguration(afterName = "org.customerportal.spring.web.PortalPagesAutoConfiguration")
@ConditionalOnBean(AnswerWriter.class)
@Import({
    SignInController.class,
    SignInLinkController.class,
    SecondStepController.class,
    HostSignInController.class,
    PasswordResetController.class,
    InvitationController.class,
    AddressController.class,
    RegistrationController.class
})
class PortalVisitorPagesAutoConfiguration {

    @Bean
    BrowserSession portalBrowserSession(CustomerPortal portal, PortalCookies cookies) {
        return new BrowserSession(portal, cookies);
    }

    @Bean
    WayIn portalWayIn(BrowserSession session, MailedLink link) {
        return new WayIn(session, link);
    }

    @Bean
    MailedLink portalMailedLink(PortalCookies cookies) {
        return new MailedLink(cookies);
    }
}
