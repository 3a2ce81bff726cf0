package org.customerportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntitiesTest {

    private static final Pattern TABLE = Pattern.compile("(?<=^create table if not exists )\\w+");

    /** A host that lets its provider compare entities with tables at the start finds nothing wrong with ours. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void fitTheTablesAndBearTheirNames(Database database) {
        try (HikariDataSource dataSource = Databases.pool(Databases.empty(database))) {
            PortalSchema.migrate(dataSource);
            Map<String, Object> settings = Map.of(
                    "jakarta.persistence.nonJtaDataSource",
                    dataSource,
                    "jakarta.persistence.schema-generation.database.action",
                    "validate");
            try (EntityManagerFactory factory = Persistence.createEntityManagerFactory("portal", settings)) {
                assertThat(factory.getMetamodel().getEntities())
                        .extracting(EntityType::getName)
                        .containsExactlyInAnyOrderElementsOf(tables(database));
            }
        }
    }

    private static List<String> tables(Database database) {
        return PortalSchema.scripts(database).stream()
                .flatMap(script -> script.statements().stream())
                .flatMap(statement -> TABLE.matcher(statement).results())
                .map(MatchResult::group)
                .toList();
    }
}
