package org.customerportal.spring.web.desk;

import org.customerportal.CustomerPortal;
import org.customerportal.spring.web.AnswerWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;

/** Puts the pages of staff in place, where there are pages at all. */
@AutoConfiguration(afterName = "org.customerportal.spring.web.PortalPagesAutoConfiguration")
@ConditionalOnBean({CustomerPortal.class, AnswerWriter.class})
@Import({
    WorkListController.class,
    RequestController.class,
    CommandController.class,
    InvolvementController.class,
    InvitationsController.class,
    InviteController.class,
    OrganizationsController.class,
    MembersController.class,
    DeliveriesController.class,
    RequestPage.class
})
class PortalDeskAutoConfiguration {}
