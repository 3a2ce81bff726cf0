package org.customerportal.benchmarks.contestant.flowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.customerportal.benchmarks.dataset.CopiedTable;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Ticket;
import org.customerportal.filter.Relation;
import org.customerportal.visibility.Involved;

/** Puts the requests that customers may see into the engine's tables, as its own calls would have left them. */
public final class FlowableTables {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private final CopiedTable tasks;
    private final CopiedTable links;
    private final CopiedTable variables;

    private FlowableTables(Connection first, Connection second, Connection third) throws SQLException {
        this.tasks = new CopiedTable(
                first,
                "act_ru_task",
                "id_, rev_, state_, name_, description_, priority_, create_time_, owner_, suspension_state_,"
                        + " tenant_id_, is_count_enabled_, var_count_, id_link_count_, sub_task_count_");
        this.links = new CopiedTable(second, "act_ru_identitylink", "id_, rev_, group_id_, user_id_, type_, task_id_");
        this.variables = new CopiedTable(third, "act_ru_variable", "id_, rev_, type_, name_, task_id_, text_");
    }

    /** Fills the tables of an engine that has no tasks yet. */
    public static void fill(DataSet dataSet, DataSource dataSource) throws SQLException {
        try (Connection first = dataSource.getConnection();
                Connection second = dataSource.getConnection();
                Connection third = dataSource.getConnection()) {
            FlowableTables tables = new FlowableTables(first, second, third);
            for (int number = 0; number < dataSet.requests(); number++) {
                Ticket ticket = dataSet.ticket(number);
                if (!ticket.staffOnly()) {
                    tables.add(ticket);
                }
            }
            tables.tasks.close();
            tables.links.close();
            tables.variables.close();
            try (Statement statement = first.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    private void add(Ticket ticket) throws SQLException {
        Map<String, String> answers = ticket.answers().byField();
        tasks.row(
                ticket.id(),
                1,
                "created",
                ticket.texts().subject(),
                ticket.texts().description(),
                50,
                TIME.format(Instant.EPOCH.plus(ticket.updatedAt(), ChronoUnit.MICROS)),
                ticket.requester(),
                1,
                "",
                true,
                answers.size(),
                1 + ticket.involved().size(),
                0);
        link(ticket.id(), Optional.of(ticket.organization()), Optional.empty());
        for (Involved involved : ticket.involved()) {
            Optional<UUID> party = Optional.of(involved.party());
            boolean organization = involved.relation() == Relation.RELATED_ORGANIZATION;
            link(ticket.id(), organization ? party : Optional.empty(), organization ? Optional.empty() : party);
        }
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            String id = "bench-" + variables.rows();
            variables.row(id, 1, "string", answer.getKey(), ticket.id(), answer.getValue());
        }
    }

    private void link(UUID task, Optional<UUID> group, Optional<UUID> user) throws SQLException {
        links.row("bench-" + links.rows(), 1, group, user, FlowableTasks.LINK, task);
    }
}
