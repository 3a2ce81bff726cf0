package org.customerportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.customerportal.testkit.fixture.Race;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What {@link PortalSchema} promises on every database. */
abstract class SchemaPromises {

    /** Small tables whose rows come and go: beside the primary key no index begins with the tenant, so that locks go one way. */
    private static final Set<String> LOCKED_IN_ONE_ORDER =
            Set.of("portal_session", "portal_attempt", "portal_address_change", "portal_registration");

    private final Database database;
    private HikariDataSource dataSource;

    SchemaPromises(Database database) {
        this.database = database;
    }

    @BeforeEach
    void connect() {
        dataSource = Databases.pool(Databases.empty(database));
    }

    @AfterEach
    void disconnect() {
        if (dataSource != null) {
            dataSource.close();
        }
    }

    @Test
    void createsTablesThatBearOurName() throws SQLException {
        PortalSchema.migrate(dataSource);

        assertThat(tables())
                .contains("portal_user", "portal_request", "portal_delivery", "portal_schema_version")
                .allMatch(table -> table.startsWith("portal_"));
    }

    @Test
    void leavesTablesThatAreThereAsTheyAre() throws SQLException {
        execute("create table invoices (id integer)", "insert into invoices values (7)");
        PortalSchema.migrate(dataSource);
        execute("insert into portal_number (tenant, series, next_free) values ('acme', '2030', 51)");

        PortalSchema.migrate(dataSource);

        assertThat(number("select id from invoices")).isEqualTo(7);
        assertThat(number("select next_free from portal_number")).isEqualTo(51);
    }

    @RepeatedTest(5)
    void letsAnyNumberOfNodesStartAtOnce() throws SQLException {
        Runnable node = () -> PortalSchema.migrate(dataSource);

        Race.repeat(1, race -> race.run(node, node, node, node).everybody());

        assertThat(number("select count(*) from portal_schema_version where version = 1"))
                .isEqualTo(1);
        assertThat(number("select count(*) from portal_idempotency")).isZero();
    }

    @Test
    void goesOnWhereAScriptWasBrokenOff() throws SQLException {
        PortalSchema.migrate(dataSource);
        execute("delete from portal_schema_version where version = 1", "drop table portal_idempotency");

        PortalSchema.migrate(dataSource);

        assertThat(number("select count(*) from portal_idempotency")).isZero();
    }

    @Test
    void beginsEveryKeyAndIndexWithTheTenant() throws SQLException {
        PortalSchema.migrate(dataSource);

        List<String> firstColumns = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            for (String table : tables()) {
                if (!table.equals("portal_schema_version") && !LOCKED_IN_ONE_ORDER.contains(table)) {
                    firstColumns.addAll(firstColumnsOfIndexes(connection, table));
                }
            }
        }

        assertThat(firstColumns).hasSizeGreaterThan(40).containsOnly("tenant");
    }

    private List<String> firstColumnsOfIndexes(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        String stored = connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        try (ResultSet index = connection.getMetaData().getIndexInfo(null, null, stored, false, true)) {
            while (index.next()) {
                boolean ofWords = index.getString("INDEX_NAME").equals("portal_search_words");
                if (index.getInt("ORDINAL_POSITION") == 1 && !ofWords) {
                    columns.add(index.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        assertThat(columns).as("indexes of " + table).isNotEmpty();
        return columns;
    }

    private List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet table = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            while (table.next()) {
                names.add(table.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private long number(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String next : statements) {
                statement.execute(next);
            }
        }
    }
}
