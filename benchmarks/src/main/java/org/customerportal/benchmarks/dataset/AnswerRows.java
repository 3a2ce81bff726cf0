package org.customerportal.benchmarks.dataset;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The answers of a ticket as rows of the table that filters look at. */
final class AnswerRows {

    static final String COLUMNS =
            "tenant, request_id, organization_id, updated_at, field, kind, text_value, number_value";

    private AnswerRows() {}

    static void add(String tenant, Ticket ticket, CopiedTable table) throws SQLException {
        Ticket.Answers answers = ticket.answers();
        for (List<Object> answer : List.of(
                text("area", "CHOICE", answers.area()),
                text("model", "CHOICE", answers.model()),
                text("serial", "TEXT", answers.serial()),
                List.<Object>of("amount", "NUMBER", Optional.empty(), answers.amount()))) {
            table.row(
                    tenant,
                    ticket.id(),
                    ticket.organization(),
                    ticket.updatedAt(),
                    answer.get(0),
                    answer.get(1),
                    answer.get(2),
                    answer.get(3));
        }
    }

    private static List<Object> text(String field, String kind, String value) {
        return List.of(field, kind, value, Optional.empty());
    }
}
