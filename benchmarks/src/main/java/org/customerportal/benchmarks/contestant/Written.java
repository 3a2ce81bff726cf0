package org.customerportal.benchmarks.contestant;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Definitions;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.benchmarks.dataset.Ticket;
import org.customerportal.flow.FlowRef;
import org.customerportal.id.TimeOrderedIds;
import org.customerportal.search.SearchWords;

/** What is written: the same words by whoever writes. Thread-safe. */
public final class Written {

    private final Clock clock;
    private final TimeOrderedIds ids;
    private final DataSet dataSet;

    /** Makes a source of things to write, with the words of a data set. */
    public Written(DataSet dataSet, Clock clock) {
        this.dataSet = dataSet;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /** Returns a new request of this person. */
    public Request request(Person person, int round) {
        Ticket ticket = dataSet.ticket(round % dataSet.requests());
        Ticket.Answers answers = ticket.answers();
        UUID id = ids.next();
        long at = DataSet.micros(clock.instant());
        return new Request(
                id,
                person,
                Definitions.FLOWS.get(ticket.flow()).ref(),
                ticket.texts().subject(),
                ticket.texts().description(),
                answers.byField(),
                answers.json(),
                words(ticket.texts().subject(), ticket.texts().description()),
                at,
                new Event(ids.next(), "REQUEST_SUBMITTED", person, id, at));
    }

    /** Returns a new comment of this person. */
    public Comment comment(Person person, UUID request, int round) {
        long at = DataSet.micros(clock.instant());
        String text =
                dataSet.ticket(round % dataSet.requests()).texts().comments().get(0);
        UUID id = ids.next();
        return new Comment(
                id,
                person,
                request,
                text,
                words(text),
                at,
                new Event(ids.next(), "PUBLIC_COMMENT_ADDED", person, request, at));
    }

    private static String words(String... texts) {
        return " " + String.join(" ", SearchWords.of(texts).words());
    }

    /**
     * A request to be submitted.
     *
     * @param id its id
     * @param person by whom
     * @param flow the version of the flow
     * @param subject on one line
     * @param description a few sentences
     * @param fields the answers
     * @param json the answers as the table keeps them
     * @param words by which a search finds it
     * @param at when, in microseconds since 1970
     * @param event what is put into the log
     */
    public record Request(
            UUID id,
            Person person,
            FlowRef flow,
            String subject,
            String description,
            Map<String, String> fields,
            String json,
            String words,
            long at,
            Event event) {}

    /**
     * A comment to be made.
     *
     * @param id its id
     * @param person by whom
     * @param request on which request
     * @param text what is said
     * @param words by which a search finds the request
     * @param at when, in microseconds since 1970
     * @param event what is put into the log
     */
    public record Comment(UUID id, Person person, UUID request, String text, String words, long at, Event event) {}

    /**
     * What is put into the log.
     *
     * @param id its id
     * @param type its type
     * @param person by whom
     * @param request about which request
     * @param at when, in microseconds since 1970
     */
    public record Event(UUID id, String type, Person person, UUID request, long at) {}
}
