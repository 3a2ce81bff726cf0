package org.customerportal.benchmarks.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.customerportal.search.SearchWords;
import org.customerportal.visibility.Involved;

/** Two tables that are filled in one walk through the tickets. Used by one thread. */
final class TicketTables implements AutoCloseable {

    private static final String TENANT = "default";
    private static final String COMMENT = "tenant, id, request_id, author, markdown, written_at";
    private static final long MINUTE = 60_000_000L;
    private static final List<String> VERSIONS =
            Definitions.FLOWS.stream().map(flow -> flow.ref().version()).toList();

    private final CopiedTable one;
    private final CopiedTable other;
    private final Rows rows;

    private TicketTables(CopiedTable one, CopiedTable other, Rows rows) {
        this.one = one;
        this.other = other;
        this.rows = rows;
    }

    /** Begins the requests and what the log says of them. */
    static TicketTables requests(Connection first, Connection second) throws SQLException {
        CopiedTable requests = new CopiedTable(
                first,
                "portal_request",
                "tenant, id, reference, portal, flow_key, flow_version, requester_id, organization_id, subject,"
                        + " description, answers, status, category, assignee, staff_only, created_at, closed_at,"
                        + " updated_at, staff_updated_at, version");
        CopiedTable events = new CopiedTable(
                second,
                "portal_event",
                "tenant, id, event_type, actor, happened_at, subject_kind, subject_id, details");
        return new TicketTables(requests, events, ticket -> {
            request(requests, ticket);
            event(events, ticket);
        });
    }

    /** Begins what the visibility rule looks at beside the requests. */
    static TicketTables facts(Connection first, Connection second) throws SQLException {
        CopiedTable answers = new CopiedTable(first, "portal_answer", AnswerRows.COLUMNS);
        CopiedTable involvements = new CopiedTable(
                second, "portal_involvement", "tenant, request_id, relation, party_id, commenting, updated_at");
        return new TicketTables(answers, involvements, ticket -> {
            AnswerRows.add(TENANT, ticket, answers);
            for (Involved involved : ticket.involved()) {
                involvement(involvements, ticket, involved);
            }
        });
    }

    /** Begins the words by which searches find the requests. */
    static TicketTables words(Connection connection) throws SQLException {
        CopiedTable words = new CopiedTable(connection, "portal_search", "tenant, id, request_id, words");
        return new TicketTables(words, words, ticket -> {
            words.row(
                    TENANT,
                    ticket.id(),
                    ticket.id(),
                    found(ticket.texts().subject(), ticket.texts().description()));
            eachComment(
                    ticket,
                    ticket.texts().comments(),
                    (id, at, text) -> words.row(TENANT, id, ticket.id(), found(text)));
        });
    }

    /** Begins the comments, public and internal. */
    static TicketTables conversation(Connection first, Connection second) throws SQLException {
        CopiedTable comments = new CopiedTable(first, "portal_comment", COMMENT);
        CopiedTable internal = new CopiedTable(second, "portal_internal_comment", COMMENT);
        return new TicketTables(comments, internal, ticket -> {
            comments(comments, ticket, ticket.texts().comments(), "customer:" + ticket.requester());
            comments(internal, ticket, ticket.texts().internal(), "mia");
        });
    }

    void add(Ticket ticket) throws SQLException {
        rows.of(ticket);
    }

    @Override
    public void close() throws SQLException {
        one.close();
        if (other != one) {
            other.close();
        }
    }

    private static void request(CopiedTable table, Ticket ticket) throws SQLException {
        table.row(
                TENANT,
                ticket.id(),
                ticket.reference(),
                Definitions.PORTAL,
                "flow-" + ticket.flow(),
                VERSIONS.get(ticket.flow()),
                ticket.requester(),
                ticket.organization(),
                ticket.texts().subject(),
                ticket.texts().description(),
                ticket.answers().json(),
                ticket.stage().status(),
                ticket.stage().category(),
                "mia",
                ticket.staffOnly(),
                ticket.createdAt(),
                ticket.closedAt(),
                ticket.updatedAt(),
                ticket.updatedAt(),
                1);
    }

    private static void event(CopiedTable table, Ticket ticket) throws SQLException {
        table.row(
                TENANT,
                new Dice(-1, ticket.number()).id(ticket.createdAt()),
                "REQUEST_SUBMITTED",
                "customer:" + ticket.requester(),
                ticket.createdAt(),
                "REQUEST",
                ticket.id(),
                "{\"portal\":\"support\"}");
    }

    private static void involvement(CopiedTable table, Ticket ticket, Involved involved) throws SQLException {
        boolean commenting = involved.fold(Involved.Participant::commenting, any -> true, any -> false);
        table.row(TENANT, ticket.id(), involved.relation(), involved.party(), commenting, ticket.updatedAt());
    }

    private static void comments(CopiedTable table, Ticket ticket, List<String> texts, String author)
            throws SQLException {
        eachComment(ticket, texts, (id, at, text) -> table.row(TENANT, id, ticket.id(), author, text, at));
    }

    private static void eachComment(Ticket ticket, List<String> texts, Said said) throws SQLException {
        Dice dice = new Dice(texts.size() + 10, ticket.number());
        long at = ticket.createdAt();
        for (String text : texts) {
            at += MINUTE;
            said.comment(dice.id(at), at, text);
        }
    }

    private static String found(String... texts) {
        return " " + String.join(" ", SearchWords.of(texts).words());
    }

    private interface Said {
        void comment(UUID id, long at, String text) throws SQLException;
    }

    private interface Rows {
        void of(Ticket ticket) throws SQLException;
    }
}
