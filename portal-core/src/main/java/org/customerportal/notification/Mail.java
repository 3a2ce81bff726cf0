package org.customerportal.notification;

import java.util.Optional;
import org.customerportal.user.EmailAddress;

/**
 * A mail that is ready to go, to one recipient. It may carry a secret link: a sender hands it on and keeps nothing.
 *
 * @param messageId the whole {@code Message-ID} with its angle brackets; the same for every attempt to send this mail
 * @param thread the {@code Message-ID} that mails of one conversation refer to; empty for a mail that stands alone
 * @param fromName the portal's name in the recipient's language; the address is the sender's affair
 * @param to where it goes; the spelling counts
 * @param subject one line without control characters
 * @param text the mail as plain text, lines ended by {@code \n}
 * @param html the same as HTML
 */
public record Mail(
        String messageId,
        Optional<String> thread,
        String fromName,
        EmailAddress to,
        String subject,
        String text,
        String html) {

    public Mail {
        if (subject.chars().anyMatch(Character::isISOControl)
                || fromName.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a header has no control characters");
        }
    }

    @Override
    public String toString() {
        return "Mail[" + messageId + " to " + to + "]";
    }
}
