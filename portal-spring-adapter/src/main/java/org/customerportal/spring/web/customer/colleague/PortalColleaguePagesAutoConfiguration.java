package org.customerportal.spring.web.customer.colleague;

import org.customerportal.CustomerPortal;
import org.customerportal.spring.web.AnswerWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;

/** Puts the pages about colleagues in place, where there are pages at all. */
@AutoConfiguration(afterName = "org.customerportal.spring.web.PortalPagesAutoConfiguration")
@ConditionalOnBean({CustomerPortal.class, AnswerWriter.class})
@Import({
    ColleaguesController.class,
    ColleagueController.class,
    InviteColleagueController.class,
    BulkInviteColleaguesController.class,
    InvitedColleagueController.class,
    WaitingColleagueController.class
})
class PortalColleaguePagesAutoConfiguration {}
