package org.customerportal.example.springboot.mailbox;

import java.time.Clock;
import org.customerportal.notification.MailSender;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the mailbox a copy of whatever the portal sends. */
@Configuration(proxyBeanMethods = false)
class MailboxConfiguration {

    /** Sends nothing, because no mail server was named: the copy in the mailbox is all there is. */
    @Bean
    @ConditionalOnProperty(prefix = "spring.mail", name = "host", havingValue = "none", matchIfMissing = true)
    MailSender noMailServer() {
        return mail -> {};
    }

    /** Wraps the sender, ours or that of the portal's adapter. */
    @Bean
    static BeanPostProcessor copies(ObjectProvider<Mailbox> mailbox) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof MailSender sender
                        ? new MailboxSender(sender, mailbox.getObject(), Clock.systemUTC())
                        : bean;
            }
        };
    }
}
