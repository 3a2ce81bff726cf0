package org.customerportal.benchmarks.contestant.jdbc;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.dataset.Person;

/** Searches by one condition that says everything as one would say it aloud, and a comparison of texts. */
public final class NaiveSearch implements Contestant {

    private final Statements statements;

    /** Makes the contestant on a database with the portal's tables. */
    public NaiveSearch(DataSource dataSource) {
        this.statements = new Statements(dataSource);
    }

    @Override
    public String name() {
        return "naive ILIKE";
    }

    @Override
    public List<UUID> list(Question question) {
        Person person = question.person();
        String pattern = "%" + question.word().orElseThrow() + "%";
        return statements.list(
                "select r.id from portal_request r where r.tenant = 'default' and not r.staff_only and (r.requester_id"
                        + " = ? or r.organization_id = ? or exists (select 1 from portal_involvement i where i.tenant ="
                        + " r.tenant and i.request_id = r.id and (i.party_id = ? and i.relation in ('PARTICIPANT',"
                        + " 'APPROVER') or i.party_id = ? and i.relation = 'RELATED_ORGANIZATION'))) and (r.subject ilike"
                        + " ? or r.description ilike ? or exists (select 1 from portal_comment c where c.tenant = r.tenant"
                        + " and c.request_id = r.id and c.markdown ilike ?)) order by r.updated_at"
                        + " desc, r.id desc limit " + (Question.PAGE + 1),
                Statements.values(
                        person.user(),
                        person.organization(),
                        person.user(),
                        person.organization(),
                        pattern,
                        pattern,
                        pattern),
                row -> row.getObject(1, UUID.class));
    }
}
