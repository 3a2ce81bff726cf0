package org.customerportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaScriptsTest {

    private static final Pattern NAME_OF_A_PART = Pattern.compile(
            "^(create table if not exists \\w+|    (?:constraint )?\\w+|create index .*)", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource(Database.class)
    void describeTheSameTablesForEachDatabase(Database database) {
        List<String> parts = parts(database);

        assertThat(parts)
                .hasSizeGreaterThan(150)
                .filteredOn(part -> !part.contains(" using gin ") && !part.contains(" varchar_pattern_ops"))
                .isEqualTo(parts(Database.H2));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void canBeRepeated(Database database) {
        assertThat(statements(database))
                .allMatch(statement -> statement.startsWith("create table if not exists portal_")
                        || statement.startsWith("create index if not exists portal_")
                        || statement.startsWith("create or replace function portal_"));
    }

    @Test
    void refuseADatabaseTheyAreNotWrittenFor() {
        AtomicBoolean touched = new AtomicBoolean();

        assertThatThrownBy(() -> PortalSchema.migrate(derby(touched)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("H2, PostgreSQL and MariaDB")
                .hasMessageContaining("Apache Derby");

        assertThat(touched).isFalse();
    }

    private static List<String> parts(Database database) {
        String script = String.join("\n", statements(database));
        return NAME_OF_A_PART.matcher(script).results().map(MatchResult::group).toList();
    }

    private static List<String> statements(Database database) {
        return PortalSchema.scripts(database).stream()
                .flatMap(script -> script.statements().stream())
                .toList();
    }

    private static DataSource derby(AtomicBoolean touched) {
        DatabaseMetaData about = stub(DatabaseMetaData.class, "getDatabaseProductName", "Apache Derby", touched);
        Connection connection = stub(Connection.class, "getMetaData", about, touched);
        return stub(DataSource.class, "getConnection", connection, touched);
    }

    /** Returns something that answers this call and closing alone. */
    private static <T> T stub(Class<T> type, String call, Object answer, AtomicBoolean touched) {
        return type.cast(Proxy.newProxyInstance(
                SchemaScriptsTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(call)) {
                        return answer;
                    }
                    touched.compareAndSet(false, !method.getName().equals("close"));
                    return null;
                }));
    }
}
