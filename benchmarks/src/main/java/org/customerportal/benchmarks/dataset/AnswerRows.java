package org.customerportal.benchmarks.dataset;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answers of a ticket as rows of the table that filters look at. */
record AnswerRows(boolean sorted) {

    /** Looks whether the rows carry what lists sort by. */
    static AnswerRows of(Connection connection) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select column_name from information_schema.columns where table_name = 'portal_answer'")) {
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }
        return new AnswerRows(columns.contains("organization_id"));
    }

    String columns() {
        String plain = "tenant, request_id, field, kind, text_value, number_value";
        return sorted ? plain + ", organization_id, updated_at" : plain;
    }

    void add(String tenant, Ticket ticket, CopiedTable table) throws SQLException {
        Ticket.Answers answers = ticket.answers();
        add(tenant, ticket, table, text("area", "CHOICE", answers.area()));
        add(tenant, ticket, table, text("model", "CHOICE", answers.model()));
        add(tenant, ticket, table, text("serial", "TEXT", answers.serial()));
        add(tenant, ticket, table, List.of("amount", "NUMBER", Optional.empty(), answers.amount()));
    }

    private void add(String tenant, Ticket ticket, CopiedTable table, List<Object> answer) throws SQLException {
        List<Object> row = new ArrayList<>(List.of(tenant, ticket.id()));
        row.addAll(answer);
        if (sorted) {
            row.add(ticket.organization());
            row.add(ticket.updatedAt());
        }
        table.row(row.toArray());
    }

    private static List<Object> text(String field, String kind, String value) {
        return List.of(field, kind, value, Optional.empty());
    }
}
