package org.customerportal.benchmarks.dataset;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.customerportal.visibility.Involved;

/**
 * Puts a data set into the portal's tables, which are there and empty. The indexes are made after the rows, and the tables
 * are analyzed, so that the planner knows what it plans for.
 */
public final class PortalTables {

    private static final String TENANT = "default";
    private static final String COMMENT = "tenant, id, request_id, author, markdown, written_at";
    private static final long MINUTE = 60_000_000L;

    private final DataSet dataSet;
    private final Connection connection;

    private PortalTables(DataSet dataSet, Connection connection) {
        this.dataSet = dataSet;
        this.connection = connection;
    }

    /** Fills the tables behind the data source. */
    public static void fill(DataSet dataSet, DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            PortalTables tables = new PortalTables(dataSet, connection);
            List<String> indexes = tables.dropIndexes();
            tables.people();
            tables.requests();
            tables.involvements();
            tables.answers();
            tables.comments();
            tables.events();
            for (String index : indexes) {
                tables.execute(index);
            }
            tables.execute("vacuum analyze");
        }
    }

    private List<String> dropIndexes() throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select indexname, indexdef from pg_indexes"
                        + " where tablename like 'portal\\_%' and indexdef not like 'CREATE UNIQUE%'")) {
            while (found.next()) {
                names.add(found.getString(1));
                definitions.add(found.getString(2));
            }
        }
        for (String name : names) {
            execute("drop index " + name);
        }
        return definitions;
    }

    private void people() throws SQLException {
        try (CopiedTable table = new CopiedTable(
                connection,
                "portal_user",
                "tenant, id, email, spelling, state, name, phone, job_title, language, zone, created_at, version")) {
            for (int user = 0; user < dataSet.users(); user++) {
                String email = "user" + user + "@example.com";
                String name = "User " + user;
                table.row(TENANT, dataSet.user(user), email, email, "ACTIVE", name, "", "", "en", "UTC", user, 1);
            }
        }
        try (CopiedTable table = new CopiedTable(
                connection, "portal_organization", "tenant, id, name, customer_number, created_at, version")) {
            for (int number = 0; number < dataSet.organizations(); number++) {
                table.row(TENANT, dataSet.organization(number), "Organization " + number, "C" + number, number, 1);
            }
        }
        try (CopiedTable table = new CopiedTable(
                connection,
                "portal_membership",
                "tenant, user_id, organization_id, role, sharing, since, version")) {
            for (int user = 0; user < dataSet.users(); user++) {
                UUID organization = dataSet.organization(dataSet.organizationOf(user));
                table.row(TENANT, dataSet.user(user), organization, "MEMBER", "ORGANIZATION", user, 1);
            }
        }
    }

    private void requests() throws SQLException {
        List<String> versions =
                Definitions.FLOWS.stream().map(flow -> flow.ref().version()).toList();
        try (CopiedTable table = new CopiedTable(
                connection,
                "portal_request",
                "tenant, id, reference, portal, flow_key, flow_version, requester_id, organization_id, subject,"
                        + " description, answers, status, category, assignee, staff_only, created_at, closed_at,"
                        + " updated_at, staff_updated_at, version")) {
            for (int number = 0; number < dataSet.requests(); number++) {
                request(table, dataSet.ticket(number), versions);
            }
        }
    }

    private static void request(CopiedTable table, Ticket ticket, List<String> versions) throws SQLException {
        table.row(
                TENANT,
                ticket.id(),
                ticket.reference(),
                Definitions.PORTAL,
                "flow-" + ticket.flow(),
                versions.get(ticket.flow()),
                ticket.requester(),
                ticket.organization(),
                ticket.texts().subject(),
                ticket.texts().description(),
                json(ticket.answers()),
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

    private static String json(Ticket.Answers answers) {
        return """
            {"answers":[%s,%s,%s,%s],"filterable":["amount","area","model","serial"]}"""
                .formatted(
                        json("area", "choice", answers.area()),
                        json("model", "choice", answers.model()),
                        json("serial", "text", answers.serial()),
                        json("amount", "number", Integer.toString(answers.amount())));
    }

    private static String json(String field, String kind, String value) {
        return """
            {"field":"%s","kind":"%s","value":"%s"}""".formatted(field, kind, value);
    }

    private void involvements() throws SQLException {
        try (CopiedTable table = new CopiedTable(
                connection,
                "portal_involvement",
                "tenant, request_id, relation, party_id, commenting, updated_at")) {
            for (int number = 0; number < dataSet.requests(); number++) {
                Ticket ticket = dataSet.ticket(number);
                for (Involved one : ticket.involved()) {
                    boolean commenting = one.fold(Involved.Participant::commenting, any -> true, any -> false);
                    table.row(TENANT, ticket.id(), one.relation(), one.party(), commenting, ticket.updatedAt());
                }
            }
        }
    }

    private void answers() throws SQLException {
        AnswerRows rows = AnswerRows.of(connection);
        try (CopiedTable table = new CopiedTable(connection, "portal_answer", rows.columns())) {
            for (int number = 0; number < dataSet.requests(); number++) {
                rows.add(TENANT, dataSet.ticket(number), table);
            }
        }
    }

    private void comments() throws SQLException {
        try (CopiedTable table = new CopiedTable(connection, "portal_comment", COMMENT)) {
            for (int number = 0; number < dataSet.requests(); number++) {
                Ticket ticket = dataSet.ticket(number);
                comments(table, ticket, ticket.texts().comments(), "customer:" + ticket.requester());
            }
        }
        try (CopiedTable table = new CopiedTable(connection, "portal_internal_comment", COMMENT)) {
            for (int number = 0; number < dataSet.requests(); number++) {
                Ticket ticket = dataSet.ticket(number);
                comments(table, ticket, ticket.texts().internal(), "mia");
            }
        }
    }

    private static void comments(CopiedTable table, Ticket ticket, List<String> texts, String author)
            throws SQLException {
        Dice dice = new Dice(texts.size(), ticket.number());
        long at = ticket.createdAt();
        for (String text : texts) {
            at += MINUTE;
            table.row(TENANT, dice.id(at), ticket.id(), author, text, at);
        }
    }

    private void events() throws SQLException {
        try (CopiedTable table = new CopiedTable(
                connection,
                "portal_event",
                "tenant, id, event_type, actor, happened_at, subject_kind, subject_id, details")) {
            for (int number = 0; number < dataSet.requests(); number++) {
                Ticket ticket = dataSet.ticket(number);
                table.row(
                        TENANT,
                        new Dice(-1, number).id(ticket.createdAt()),
                        "REQUEST_SUBMITTED",
                        "customer:" + ticket.requester(),
                        ticket.createdAt(),
                        "REQUEST",
                        ticket.id(),
                        "{\"portal\":\"support\"}");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
