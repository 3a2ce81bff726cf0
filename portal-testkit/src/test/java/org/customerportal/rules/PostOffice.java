package org.customerportal.rules;

import java.util.function.Predicate;
import org.customerportal.notification.Mail;
import org.customerportal.notification.MailNotSentException;
import org.customerportal.notification.MailSender;

/** Stands between the portal and the mailbox, and does not always do its work. */
final class PostOffice implements MailSender {

    private final MailSender mailbox;
    private volatile Predicate<Mail> closedFor = mail -> false;
    private volatile boolean forGood;
    private volatile int attempts;

    PostOffice(MailSender mailbox) {
        this.mailbox = mailbox;
    }

    /** Takes nothing until it is opened. */
    void close() {
        closeFor(mail -> true);
    }

    /** Takes none of these mails until it is opened. */
    void closeFor(Predicate<Mail> refused) {
        closedFor = refused;
    }

    /** Says that trying again cannot help. */
    void closeForGood() {
        forGood = true;
        close();
    }

    void open() {
        forGood = false;
        closedFor = mail -> false;
    }

    /** Returns how often somebody tried to hand over a mail. */
    int attempts() {
        return attempts;
    }

    @Override
    public synchronized void send(Mail mail) {
        attempts++;
        if (closedFor.test(mail)) {
            throw new MailNotSentException("closed", forGood, new IllegalStateException("closed"));
        }
        mailbox.send(mail);
    }
}
