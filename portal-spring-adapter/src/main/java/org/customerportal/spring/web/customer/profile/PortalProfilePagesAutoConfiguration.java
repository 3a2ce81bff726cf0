package org.customerportal.spring.web.customer.profile;

import org.customerportal.CustomerPortal;
import org.customerportal.spring.web.AnswerWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;

/** Puts the pages of the profile in place, where there are pages at all. */
@AutoConfiguration(afterName = "org.customerportal.spring.web.PortalPagesAutoConfiguration")
@ConditionalOnBean({CustomerPortal.class, AnswerWriter.class})
@Import({
    ProfileController.class,
    PictureController.class,
    NotificationsController.class,
    AddressController.class,
    PasswordController.class,
    SecondFactorController.class,
    SessionsController.class,
    CopyController.class,
    IdentitiesController.class
})
class PortalProfilePagesAutoConfiguration {}
