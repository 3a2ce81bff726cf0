package org.customerportal.spring.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import org.customerportal.notification.MailSender;
import org.customerportal.spring.PortalProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends the portal's mail through the host's mail sender. */
@AutoConfiguration(
        beforeName = "org.customerportal.spring.autoconfigure.PortalCoreAutoConfiguration",
        afterName = {
            "org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration",
            "org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration"
        })
@ConditionalOnClass(JavaMailSender.class)
@ConditionalOnBean(JavaMailSender.class)
@ConditionalOnProperty(prefix = "portal", name = "enabled", matchIfMissing = true)
@ConditionalOnProperty(prefix = "portal.mail", name = "enabled", matchIfMissing = true)
class PortalMailAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PortalMailAutoConfiguration.class);
    private static final List<String> TIMEOUTS =
            List.of("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");

    @Bean
    @ConditionalOnMissingBean(MailSender.class)
    JavaMailPostman portalMailSender(JavaMailSender sender, PortalProperties properties) {
        warnOfPatience(sender);
        String from = properties.mail().from();
        try {
            return new JavaMailPostman(sender, new InternetAddress(from == null ? "" : from, true));
        } catch (AddressException none) {
            throw new InvalidConfigurationPropertyValueException(
                    "portal.mail.from", from, "The address that the portal's mail comes from must be given.");
        }
    }

    /** A mail server that never answers would hold a delivery for ever; Jakarta Mail waits without end unless told. */
    private static void warnOfPatience(JavaMailSender sender) {
        if (sender instanceof JavaMailSenderImpl known) {
            TIMEOUTS.stream()
                    .filter(timeout -> known.getJavaMailProperties().getProperty(timeout) == null)
                    .forEach(timeout ->
                            LOG.warn("spring.mail.properties.{} is not set: mail may wait for ever", timeout));
        }
    }
}
