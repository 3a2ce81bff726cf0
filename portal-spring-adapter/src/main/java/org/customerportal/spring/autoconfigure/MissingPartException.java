package org.customerportal.spring.autoconfigure;

import java.util.List;
import org.customerportal.PortalStorage;
import org.customerportal.notification.MailSender;
import org.customerportal.portal.PortalDefinition;
import org.jspecify.annotations.Nullable;

/** Something without which there is no portal is missing among the host's beans and settings. */
final class MissingPartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    private MissingPartException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    static List<PortalDefinition> definitionsUnless(List<PortalDefinition> found) {
        if (found.isEmpty()) {
            throw new MissingPartException(
                    "The customer portal has no portal definition.",
                    "Make a bean with PortalDefinition.builder(\"support\", \"Your name\","
                            + " \"https://www.example.com/portal/support\"), or set portal.enabled=false.");
        }
        return found;
    }

    static PortalStorage storageUnless(@Nullable PortalStorage found) {
        if (found == null) {
            throw new MissingPartException(
                    "The customer portal has no storage.",
                    "Give the application an entity manager factory, set portal.storage=memory to keep everything in"
                            + " memory, or make a PortalStorage bean.");
        }
        return found;
    }

    static MailSender mailUnless(@Nullable MailSender found) {
        if (found == null) {
            throw new MissingPartException(
                    "The customer portal cannot send mail.",
                    "Add spring-boot-starter-mail and set spring.mail.host and portal.mail.from, or make a bean of type"
                            + " org.customerportal.notification.MailSender.");
        }
        return found;
    }

    String remedy() {
        return remedy;
    }
}
