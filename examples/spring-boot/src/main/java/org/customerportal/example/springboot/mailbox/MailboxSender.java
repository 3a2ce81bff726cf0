package org.customerportal.example.springboot.mailbox;

import java.time.Clock;
import org.customerportal.notification.Mail;
import org.customerportal.notification.MailSender;

/** Puts each mail into the mailbox, once another sender has taken it. */
record MailboxSender(MailSender real, Mailbox mailbox, Clock clock) implements MailSender {

    @Override
    public void send(Mail mail) {
        real.send(mail);
        mailbox.keep(mail, clock.instant());
    }
}
