package org.customerportal.notification;

import java.util.List;
import java.util.Optional;

/**
 * A mail before it is laid out: words for people, already in their language. Texts may hold anything; the layout escapes.
 *
 * @param subject one line
 * @param greeting the first line
 * @param paragraphs what there is to say
 * @param quote Markdown that somebody wrote, to be shown as theirs; empty for none
 * @param action the one thing to do; empty for none
 * @param reason why the recipient gets this
 * @param settings where the recipient says that there should be less of it, as far as that is possible
 */
record Letter(
        String subject,
        String greeting,
        List<String> paragraphs,
        Optional<String> quote,
        Optional<Action> action,
        String reason,
        List<Action> settings) {

    Letter {
        paragraphs = List.copyOf(paragraphs);
        settings = List.copyOf(settings);
    }

    /** Makes a letter that nobody can switch off. */
    Letter(
            String subject,
            String greeting,
            List<String> paragraphs,
            Optional<String> quote,
            Optional<Action> action,
            String reason) {
        this(subject, greeting, paragraphs, quote, action, reason, List.of());
    }

    /** What can be done, and where. */
    record Action(String label, String address) {}
}
