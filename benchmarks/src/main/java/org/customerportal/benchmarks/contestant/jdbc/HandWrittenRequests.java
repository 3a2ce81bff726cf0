package org.customerportal.benchmarks.contestant.jdbc;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.Written;
import org.customerportal.benchmarks.dataset.Person;

/** Opens, submits and comments by as few statements as it takes. */
public final class HandWrittenRequests {

    private static final String TENANT = HandWrittenLists.TENANT;

    private final Statements statements;
    private final AtomicLong number = new AtomicLong();

    /** Makes it on a database with the portal's tables. */
    public HandWrittenRequests(DataSource dataSource) {
        this.statements = new Statements(dataSource);
    }

    /** Reads a request with whom it concerns and the latest comments; returns the ids of these, or nothing if unseen. */
    public List<UUID> open(UUID id, Person person) {
        return statements.inTransaction(connection -> {
            if (request(connection, id, person).isEmpty()) {
                return List.of();
            }
            Statements.list(
                    connection,
                    "select relation, party_id, commenting from portal_involvement where tenant = ? and request_id = ?",
                    Statements.values(TENANT, id),
                    row -> row.getString(1) + row.getObject(2) + row.getBoolean(3));
            return Statements.list(
                    connection,
                    "select id, author, markdown, written_at from portal_comment where tenant = ? and request_id = ?"
                            + " order by written_at desc, id desc limit " + (Question.PAGE + 1),
                    Statements.values(TENANT, id),
                    row -> row.getObject(1, UUID.class));
        });
    }

    /** Stores a request, its answers and the event. */
    public UUID submit(Written.Request request) {
        return statements.inTransaction(connection -> {
            insert(connection, request);
            answers(connection, request);
            words(connection, request.id(), request.id(), request.words());
            event(connection, request.event());
            return request.id();
        });
    }

    /** Stores a comment and the event, and moves the request to the top. */
    public UUID comment(Written.Comment comment) {
        return statements.inTransaction(connection -> {
            Statements.update(
                    connection,
                    "insert into portal_comment (tenant, id, request_id, author, markdown, written_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    TENANT,
                    comment.id(),
                    comment.request(),
                    "customer:" + comment.person().user(),
                    comment.text(),
                    comment.at());
            words(connection, comment.id(), comment.request(), comment.words());
            event(connection, comment.event());
            touch(connection, comment);
            return comment.id();
        });
    }

    private static void touch(Connection connection, Written.Comment comment) throws SQLException {
        Statements.update(
                connection,
                "update portal_request set updated_at = greatest(updated_at, ?),"
                        + " staff_updated_at = greatest(staff_updated_at, ?) where tenant = ? and id = ?",
                comment.at(),
                comment.at(),
                TENANT,
                comment.request());
        for (String copies : List.of("portal_involvement", "portal_answer")) {
            Statements.update(
                    connection,
                    "update " + copies + " set updated_at = greatest(updated_at, ?)"
                            + " where tenant = ? and request_id = ?",
                    comment.at(),
                    TENANT,
                    comment.request());
        }
    }

    private static List<String> request(Connection connection, UUID id, Person person) throws SQLException {
        return Statements.list(
                connection,
                "select r.* from portal_request r where r.tenant = ? and r.id = ? and not r.staff_only and"
                        + " (r.requester_id = ? or r.organization_id = ? or exists (select 1 from portal_involvement i"
                        + " where i.tenant = r.tenant and i.request_id = r.id and (i.party_id = ? and i.relation in"
                        + " ('PARTICIPANT', 'APPROVER') or i.party_id = ? and i.relation = 'RELATED_ORGANIZATION')))",
                Statements.values(
                        TENANT, id, person.user(), person.organization(), person.user(), person.organization()),
                row -> row.getString("subject") + row.getString("description") + row.getString("answers"));
    }

    private void insert(Connection connection, Written.Request request) throws SQLException {
        Statements.update(
                connection,
                "insert into portal_request (tenant, id, reference, portal, flow_key, flow_version, requester_id,"
                        + " organization_id, subject, description, answers, status, category, staff_only, created_at,"
                        + " updated_at, staff_updated_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                TENANT,
                request.id(),
                "HAND-" + number.incrementAndGet(),
                "support",
                request.flow().key().value(),
                request.flow().version(),
                request.person().user(),
                request.person().organization(),
                request.subject(),
                request.description(),
                request.json(),
                "open",
                "OPEN",
                false,
                request.at(),
                request.at(),
                request.at(),
                1);
    }

    private static void answers(Connection connection, Written.Request request) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into portal_answer"
                + " (tenant, request_id, field, kind, text_value, number_value, organization_id, updated_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Map.Entry<String, String> answer : request.fields().entrySet()) {
                boolean number = answer.getKey().equals("amount");
                statement.setString(1, TENANT);
                statement.setObject(2, request.id());
                statement.setString(3, answer.getKey());
                statement.setString(4, number ? "NUMBER" : answer.getKey().equals("serial") ? "TEXT" : "CHOICE");
                statement.setString(5, number ? null : answer.getValue());
                statement.setBigDecimal(6, number ? new BigDecimal(answer.getValue()) : null);
                statement.setObject(7, request.person().organization());
                statement.setLong(8, request.at());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void words(Connection connection, UUID id, UUID request, String words) throws SQLException {
        Statements.update(
                connection,
                "insert into portal_search (tenant, id, request_id, words) values (?, ?, ?, ?)",
                TENANT,
                id,
                request,
                words);
    }

    private static void event(Connection connection, Written.Event event) throws SQLException {
        Statements.update(
                connection,
                "insert into portal_event (tenant, id, event_type, actor, happened_at, subject_kind, subject_id,"
                        + " details) values (?, ?, ?, ?, ?, ?, ?, ?)",
                TENANT,
                event.id(),
                event.type(),
                "customer:" + event.person().user(),
                event.at(),
                "REQUEST",
                event.request(),
                "{\"portal\":\"support\"}");
        Statements.update(
                connection,
                "insert into portal_pending_event (tenant, event_id, happened_at) values (?, ?, ?)",
                TENANT,
                event.id(),
                event.at());
    }
}
