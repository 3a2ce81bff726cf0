package org.customerportal.example.ownlogin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.customerportal.notification.Mail;
import org.customerportal.notification.MailSender;
import org.springframework.stereotype.Component;

/** Takes every mail in and sends none. */
@Component
class Postbox implements MailSender {

    private final List<Mail> mails = new CopyOnWriteArrayList<>();

    @Override
    public void send(Mail mail) {
        mails.add(mail);
    }

    /** Returns the text of the latest mail. */
    String latest() {
        return mails.get(mails.size() - 1).text();
    }
}
