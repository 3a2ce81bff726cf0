package org.customerportal.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.event.EventType;
import org.customerportal.request.service.InvolvedView;
import org.customerportal.text.LocalizedText;

/**
 * Something that happened to a request, as a line between its comments.
 *
 * @param id the event's id
 * @param type what happened
 * @param actor who did it, by name; empty for the portal itself
 * @param status the status that was reached, in the words of the viewer's side; only for a change of status
 * @param assignee who looks after it from then on, by name; only for a change of assignee to somebody
 * @param involved who got a part in the request or lost it; only for staff
 * @param at when
 */
public record HistoryView(
        UUID id,
        EventType type,
        String actor,
        Optional<LocalizedText> status,
        Optional<String> assignee,
        Optional<InvolvedView> involved,
        Instant at) {}
