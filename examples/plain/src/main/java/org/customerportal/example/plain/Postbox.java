package org.customerportal.example.plain;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerportal.notification.Mail;
import org.customerportal.notification.MailSender;

/** Prints each mail and remembers the link in it. A host hands mails to its own mail library here. */
final class Postbox implements MailSender {

    private static final Pattern TOKEN = Pattern.compile("[?]token=([\\w-]+)");

    private final PrintStream out;
    private final Map<String, String> tokens = new HashMap<>();

    Postbox(PrintStream out) {
        this.out = out;
    }

    @Override
    public void send(Mail mail) {
        String address = mail.to().spelling();
        out.println();
        out.println("      | To:      " + address);
        out.println("      | Subject: " + mail.subject());
        out.println("      |");
        mail.text().lines().forEach(line -> out.println(("      | " + line).stripTrailing()));
        out.println();
        Matcher link = TOKEN.matcher(mail.text());
        if (link.find()) {
            tokens.put(address, link.group(1));
        }
    }

    /** Returns the token in the last link that was mailed to this address, as a browser presents it when it is opened. */
    String openLink(String address) {
        String token = tokens.get(address);
        if (token == null) {
            throw new IllegalStateException("no link was ever mailed to " + address);
        }
        return token;
    }
}
