package org.customerportal.spring.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps the identity it was given, whoever saves it. */
final class NamedMessage extends MimeMessage {

    private final String messageId;

    NamedMessage(String messageId) {
        super((Session) null);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
