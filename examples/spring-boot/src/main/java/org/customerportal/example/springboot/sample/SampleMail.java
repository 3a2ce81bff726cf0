package org.customerportal.example.springboot.sample;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerportal.notification.Mail;
import org.customerportal.notification.MailSender;

/** Passes mails on with the time of the tale, and remembers the links of invitations for those who accept them. */
final class SampleMail implements MailSender {

    private static final Pattern INVITATION = Pattern.compile("/(?:invitation|registration)[?]token=([\\w-]+)");

    private final Clock clock;
    private final BiConsumer<Mail, Instant> mails;
    private final Map<String, String> invitations = new HashMap<>();

    SampleMail(Clock clock, BiConsumer<Mail, Instant> mails) {
        this.clock = clock;
        this.mails = mails;
    }

    @Override
    public void send(Mail mail) {
        mails.accept(mail, clock.instant());
        Matcher link = INVITATION.matcher(mail.text());
        if (link.find()) {
            invitations.put(mail.to().spelling(), link.group(1));
        }
    }

    /** Returns the token of the last link to come in that went to this address. */
    String invitation(String address) {
        String token = invitations.get(address);
        if (token == null) {
            throw new IllegalStateException("nothing has let " + address + " in");
        }
        return token;
    }
}
