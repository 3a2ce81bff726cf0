package org.customerportal.benchmarks.dataset;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Puts a data set into the portal's tables, which are there and empty. The indexes are made after the rows, and the tables
 * are analyzed, so that the planner knows what it plans for.
 */
public final class PortalTables {

    private static final String TENANT = "default";
    private static final UUID NONE = new UUID(0, 0);

    private final DataSet dataSet;
    private final DataSource dataSource;
    private final Connection connection;

    private PortalTables(DataSet dataSet, DataSource dataSource, Connection connection) {
        this.dataSet = dataSet;
        this.dataSource = dataSource;
        this.connection = connection;
    }

    /** Fills the tables behind the data source. */
    public static void fill(DataSet dataSet, DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            PortalTables tables = new PortalTables(dataSet, dataSource, connection);
            List<String> indexes = tables.dropIndexes();
            tables.people();
            tables.organizations();
            tables.memberships();
            tables.requests();
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
    }

    private void organizations() throws SQLException {
        try (CopiedTable table = new CopiedTable(
                connection,
                "portal_organization",
                "tenant, id, name, customer_number, state, merged_into, created_at, version")) {
            for (int number = 0; number < dataSet.organizations(); number++) {
                table.row(
                        TENANT,
                        dataSet.organization(number),
                        "Organization " + number,
                        "C" + number,
                        "ACTIVE",
                        NONE,
                        number,
                        1);
            }
        }
    }

    private void memberships() throws SQLException {
        try (CopiedTable table = new CopiedTable(
                connection, "portal_membership", "tenant, user_id, organization_id, role, sharing, since, version")) {
            for (int user = 0; user < dataSet.users(); user++) {
                UUID organization = dataSet.organization(dataSet.organizationOf(user));
                table.row(TENANT, dataSet.user(user), organization, "MEMBER", "ORGANIZATION", user, 1);
            }
        }
    }

    private void requests() throws SQLException {
        try (Connection second = dataSource.getConnection();
                Connection third = dataSource.getConnection();
                TicketTables conversation = TicketTables.conversation(second, third);
                Connection fourth = dataSource.getConnection();
                Connection fifth = dataSource.getConnection();
                TicketTables facts = TicketTables.facts(fourth, fifth);
                Connection sixth = dataSource.getConnection();
                TicketTables requests = TicketTables.requests(connection, sixth);
                Connection seventh = dataSource.getConnection();
                TicketTables words = TicketTables.words(seventh)) {
            for (int number = 0; number < dataSet.requests(); number++) {
                Ticket ticket = dataSet.ticket(number);
                requests.add(ticket);
                facts.add(ticket);
                conversation.add(ticket);
                words.add(ticket);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
