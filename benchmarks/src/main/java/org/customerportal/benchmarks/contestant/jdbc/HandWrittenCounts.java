package org.customerportal.benchmarks.contestant.jdbc;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.workflow.StatusCategory;

/** Counts by one statement: the requests of each branch that no branch before it has counted, from the indexes alone. */
public final class HandWrittenCounts {

    private static final String OF_NOBODY_BEFORE = " and r.requester_id <> ? and r.organization_id <> ?";

    private final Statements statements;

    /** Makes it on a database with the portal's tables. */
    public HandWrittenCounts(DataSource dataSource) {
        this.statements = new Statements(dataSource);
    }

    /** Counts what the person may see, by category. */
    public Map<StatusCategory, Long> count(Person person) {
        String tenant = HandWrittenLists.TENANT;
        Sql sql = new Sql().add("select category, sum(n) from (");
        sql.add(
                "select r.category, count(*) n from portal_request r where r.tenant = ? and r.organization_id = ?"
                        + " and not r.staff_only group by r.category",
                tenant,
                person.organization());
        sql.add(
                " union all select r.category, count(*) from portal_request r where r.tenant = ? and r.requester_id = ?"
                        + " and r.organization_id <> ? and not r.staff_only group by r.category",
                tenant,
                person.user(),
                person.organization());
        involved(sql, person, "PARTICIPANT", person.user()).add(" group by r.category");
        involved(sql, person, "APPROVER", person.user());
        not(sql, "PARTICIPANT", person.user()).add(" group by r.category");
        involved(sql, person, "RELATED_ORGANIZATION", person.organization());
        not(not(sql, "PARTICIPANT", person.user()), "APPROVER", person.user()).add(" group by r.category");
        sql.add(") c group by category");
        Map<StatusCategory, Long> counts = new EnumMap<>(StatusCategory.class);
        statements
                .list(
                        sql.text(),
                        sql.values(),
                        row -> Map.entry(StatusCategory.valueOf(row.getString(1)), row.getLong(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static Sql involved(Sql sql, Person person, String relation, UUID party) {
        return sql.add(
                        " union all select r.category, count(*) from portal_involvement p join portal_request r on"
                                + " r.tenant = p.tenant and r.id = p.request_id where p.tenant = ? and p.relation = ? and"
                                + " p.party_id = ? and not r.staff_only",
                        HandWrittenLists.TENANT,
                        relation,
                        party)
                .add(OF_NOBODY_BEFORE, person.user(), person.organization());
    }

    private static Sql not(Sql sql, String relation, UUID party) {
        return sql.add(
                " and not exists (select 1 from portal_involvement q where q.tenant = r.tenant and q.request_id = r.id"
                        + " and q.relation = ? and q.party_id = ?)",
                relation,
                party);
    }
}
