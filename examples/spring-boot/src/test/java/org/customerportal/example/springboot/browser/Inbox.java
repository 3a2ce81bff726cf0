package org.customerportal.example.springboot.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A mail server in this process, and what it has received. */
final class Inbox implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("^https?://\\S+$", Pattern.MULTILINE);
    private static final int ROUNDS = 40;
    private static final int ROUND_MILLIS = 500;

    private final GreenMail server;

    private Inbox(GreenMail server) {
        this.server = server;
    }

    static Inbox open() {
        GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        return new Inbox(server);
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** Waits for a mail to this address with these words in its subject or text, and returns its plain text. */
    String awaitText(String address, String words) {
        return await(address, words, text -> true);
    }

    /** Waits for such a mail and returns the link in it. */
    String awaitLink(String address, String words) {
        return link(await(address, words, text -> LINK.matcher(text).find()));
    }

    /** Waits for such a mail with another link than the one that is known already. */
    String awaitOtherLink(String address, String words, String known) {
        return link(await(address, words, text -> !link(text).equals(known)));
    }

    private String await(String address, String words, Predicate<String> wanted) {
        for (int round = 0; round < ROUNDS; round++) {
            List<MimeMessage> received = List.of(server.getReceivedMessages());
            for (MimeMessage mail : received) {
                String text = text(mail).replace("\r\n", "\n");
                if (goesTo(mail, address) && (subject(mail) + text).contains(words) && wanted.test(text)) {
                    return text;
                }
            }
            server.waitForIncomingEmail(ROUND_MILLIS, received.size() + 1);
        }
        throw new AssertionError(
                "no mail with \"%s\" came to %s, only %s".formatted(words, address, subjects(address)));
    }

    private static String link(String text) {
        return LINK.matcher(text).results().map(MatchResult::group).findFirst().orElse("");
    }

    /** Returns the subjects of what has come to this address so far. */
    List<String> subjects(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> goesTo(mail, address))
                .map(Inbox::subject)
                .toList();
    }

    /** Returns everything that has come to this address so far, headers and all parts. */
    List<String> raw(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> goesTo(mail, address))
                .map(mail -> GreenMailUtil.getHeaders(mail) + text(mail))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static boolean goesTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimePart part) {
        try {
            if (part.isMimeType("text/plain")) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof MimeMultipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    String text = text((MimePart) parts.getBodyPart(i));
                    if (!text.isEmpty()) {
                        return text;
                    }
                }
            }
            return "";
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
