package org.customerportal.spring.web.upload;

import org.customerportal.CustomerPortal;
import org.customerportal.spring.security.PortalPath;
import org.customerportal.spring.web.AnswerWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Hides the bodies of forms with files, where there are pages at all. */
@AutoConfiguration(afterName = "org.customerportal.spring.web.PortalPagesAutoConfiguration")
@ConditionalOnBean(AnswerWriter.class)
class PortalUploadAutoConfiguration {

    /** Before any filter of Spring's asks for a parameter, the first of which stands at -10000. */
    private static final int BEFORE_PARAMETERS = -10_100;

    @Bean
    FilterRegistrationBean<UploadFilter> portalUploads(CustomerPortal portal, PortalPath path) {
        FilterRegistrationBean<UploadFilter> uploads =
                new FilterRegistrationBean<>(new UploadFilter(path, new UploadRoom(portal::now)));
        uploads.addUrlPatterns(path.root() + "/*");
        uploads.setOrder(BEFORE_PARAMETERS);
        return uploads;
    }
}
