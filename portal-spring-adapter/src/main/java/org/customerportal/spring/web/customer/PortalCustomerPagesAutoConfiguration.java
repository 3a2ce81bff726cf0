package org.customerportal.spring.web.customer;

import org.customerportal.CustomerPortal;
import org.customerportal.spring.web.AnswerWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;

/** Puts the pages of customers in place, where there are pages at all. */
@AutoConfiguration(afterName = "org.customerportal.spring.web.PortalPagesAutoConfiguration")
@ConditionalOnBean({CustomerPortal.class, AnswerWriter.class})
@Import({
    HomeController.class,
    OverviewController.class,
    RequestController.class,
    MoveController.class,
    MuteController.class,
    PictureController.class,
    NewRequestController.class
})
class PortalCustomerPagesAutoConfiguration {}
