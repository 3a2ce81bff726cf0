package org.customerportal.notification;

/**
 * Hands mails to whatever sends them. Called outside any transaction, by several threads at once; a call should end within
 * half a minute, because the delivery is leased for five.
 */
@FunctionalInterface
public interface MailSender {

    /**
     * Hands over one mail. When the call returns, the mail is somebody else's responsibility.
     *
     * @throws MailNotSentException if the mail was not handed over, or if nobody knows; it is tried again later under the
     *     same {@code Message-ID}
     */
    void send(Mail mail);
}
