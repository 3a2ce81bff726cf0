package org.customerportal.benchmarks.contestant.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.page.Position;
import org.customerportal.workflow.StatusCategory;

/** Lists by one statement: the first rows of each branch, merged. */
public final class HandWrittenLists implements Contestant {

    static final String TENANT = "default";

    private static final int LIMIT = Question.PAGE + 1;
    private static final String COLUMNS = "r.id, r.reference, r.portal, r.flow_key, r.flow_version, r.requester_id,"
            + " r.organization_id, r.subject, r.status, r.category, r.assignee, r.created_at, r.updated_at";

    private final Statements statements;

    /** Makes the contestant on a database with the portal's tables. */
    public HandWrittenLists(DataSource dataSource) {
        this.statements = new Statements(dataSource);
    }

    @Override
    public String name() {
        return "hand JDBC";
    }

    @Override
    public List<UUID> list(Question question) {
        Person person = question.person();
        Sql sql = new Sql().add("select * from (");
        own(sql, question, "requester_id", person.user());
        involved(sql.add(" union "), question, "PARTICIPANT", person.user());
        involved(sql.add(" union "), question, "APPROVER", person.user());
        shared(sql, question, person.organization());
        involved(sql.add(" union "), question, "RELATED_ORGANIZATION", person.organization());
        sql.add(") u order by updated_at desc, id desc limit " + LIMIT);
        return statements.list(sql.text(), sql.values(), HandWrittenLists::row).stream()
                .map(ListedRequest::id)
                .toList();
    }

    // An index leads to the open ones of an organization, category by category.
    private static void shared(Sql sql, Question question, UUID organization) {
        if (question.asked() == Asked.L6) {
            answering(sql, question, organization);
            return;
        }
        if (question.asked() != Asked.L2) {
            own(sql.add(" union "), question, "organization_id", organization);
            return;
        }
        for (StatusCategory category : question.categories()) {
            sql.add(
                    " union (select " + COLUMNS + " from portal_request r where r.tenant = ? and r.organization_id = ?"
                            + " and r.category = ? and not r.staff_only",
                    TENANT,
                    organization,
                    category.name());
            page(sql, question, "r.updated_at", "r.id");
        }
    }

    private static void own(Sql sql, Question question, String column, UUID party) {
        sql.add(
                "(select " + COLUMNS + " from portal_request r where r.tenant = ? and r." + column + " = ?",
                TENANT,
                party);
        residual(sql, question, column.equals("organization_id"));
        page(sql, question, "r.updated_at", "r.id");
    }

    // An index leads to the requests of an organization that have an answer, in the order of lists.
    private static void answering(Sql sql, Question question, UUID organization) {
        sql.add(
                " union (select " + COLUMNS + " from portal_answer w join portal_request r on r.tenant = w.tenant"
                        + " and r.id = w.request_id where w.tenant = ? and w.organization_id = ?"
                        + " and w.field = 'model' and w.kind = 'CHOICE' and w.text_value = ? and not r.staff_only",
                TENANT,
                organization,
                Question.RARE_MODEL);
        page(sql, question, "w.updated_at", "w.request_id");
    }

    private static void involved(Sql sql, Question question, String relation, UUID party) {
        sql.add(
                "(select " + COLUMNS + " from portal_involvement p join portal_request r on r.tenant = p.tenant"
                        + " and r.id = p.request_id where p.tenant = ? and p.relation = ? and p.party_id = ?",
                TENANT,
                relation,
                party);
        residual(sql, question, relation.equals("RELATED_ORGANIZATION"));
        page(sql, question, "p.updated_at", "p.request_id");
    }

    private static void residual(Sql sql, Question question, boolean shared) {
        sql.add(" and not r.staff_only");
        if (question.asked() == Asked.L2) {
            sql.add(" and r.category in ('OPEN', 'WAITING_ON_CUSTOMER', 'ON_HOLD')");
        }
        if (question.asked() == Asked.L5) {
            sql.add(
                    " and r.category <> ? and r.created_at >= ?",
                    Question.LEFT_OUT.name(),
                    DataSet.micros(Question.SINCE));
            if (shared) {
                sql.add(" and r.flow_key in ").list(Question.SHARED_FLOWS);
            }
        }
        question.word()
                .ifPresent(word -> sql.add(
                        " and exists (select 1 from portal_search d where d.tenant = r.tenant and d.request_id = r.id"
                                + " and array_to_tsvector(string_to_array(btrim(d.words), ' ')) @@ ?::tsquery)",
                        "'" + word + "':*"));
        if (question.asked() == Asked.L6) {
            sql.add(
                    " and exists (select 1 from portal_answer a where a.tenant = r.tenant and a.request_id = r.id"
                            + " and a.field = 'model' and a.kind = 'CHOICE' and a.text_value = ?)",
                    Question.RARE_MODEL);
        }
    }

    private static void page(Sql sql, Question question, String time, String id) {
        if (question.after().isPresent()) {
            Position position = question.after().get();
            long at = DataSet.micros(position.at());
            sql.add(" and %1$s <= ? and (%1$s < ? or %2$s < ?)".formatted(time, id), at, at, position.id());
        }
        sql.add(" order by %s desc, %s desc limit %d)".formatted(time, id, LIMIT));
    }

    private static ListedRequest row(ResultSet row) throws SQLException {
        return new ListedRequest(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, UUID.class),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getLong(12),
                row.getLong(13));
    }

    /** A row as somebody who writes by hand would keep it. */
    private record ListedRequest(
            UUID id,
            String reference,
            String portal,
            String flowKey,
            String flowVersion,
            UUID requester,
            UUID organization,
            String subject,
            String status,
            String category,
            String assignee,
            long createdAt,
            long updatedAt) {}
}
