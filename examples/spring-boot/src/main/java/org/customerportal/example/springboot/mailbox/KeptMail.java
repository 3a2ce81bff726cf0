package org.customerportal.example.springboot.mailbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A mail in the mailbox.
 *
 * @param id counts upwards
 * @param sentAt when it was sent
 * @param sender the name it came from
 * @param recipient the address it went to
 * @param subject one line
 * @param text the plain text
 * @param html the same as HTML
 */
public record KeptMail(
        long id, Instant sentAt, String sender, String recipient, String subject, String text, String html) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /** Returns when it was sent, in words and in UTC. */
    public String sent() {
        return MINUTES.format(sentAt.atOffset(ZoneOffset.UTC));
    }

    /** Returns the plain text by lines; a line that is an address can be a link. */
    public List<Line> lines() {
        return text.lines().map(Line::new).toList();
    }

    /** A line of plain text. */
    public record Line(String text) {

        /** Says whether the line is an address and nothing else. */
        public boolean link() {
            return text.matches("https?://\\S+");
        }
    }
}
