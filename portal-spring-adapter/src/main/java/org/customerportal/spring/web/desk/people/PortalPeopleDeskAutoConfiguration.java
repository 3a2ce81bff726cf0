package org.customerportal.spring.web.desk.people;

import org.customerportal.CustomerPortal;
import org.customerportal.spring.web.AnswerWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;

/** Puts the pages about people in place, where there are pages at all. */
@AutoConfiguration(afterName = "org.customerportal.spring.web.PortalPagesAutoConfiguration")
@ConditionalOnBean({CustomerPortal.class, AnswerWriter.class})
@Import({
    PeopleController.class,
    AddressController.class,
    TraitsController.class,
    IdentityController.class,
    ErasureController.class,
    PictureController.class,
    OrganizationMergeController.class,
    RegistrationsController.class,
    RegistrationDomainsController.class
})
class PortalPeopleDeskAutoConfiguration {}
