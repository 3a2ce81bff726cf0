package org.customerportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A host that lets its provider compare entities with tables at the start finds nothing wrong with ours. */
class EntitiesTest {

    @Test
    void fitTheTablesOfH2AndBearTheirNames() {
        assertThatEntitiesFit(Databases.h2());
    }

    @Test
    void fitTheTablesOfPostgresqlAndBearTheirNames() {
        assertThatEntitiesFit(Databases.postgresql());
    }

    private static void assertThatEntitiesFit(String url) {
        try (HikariDataSource dataSource = Databases.pool(url)) {
            PortalSchema.migrate(dataSource);
            Map<String, Object> settings = Map.of(
                    "jakarta.persistence.nonJtaDataSource",
                    dataSource,
                    "jakarta.persistence.schema-generation.database.action",
                    "validate");
            try (EntityManagerFactory factory = Persistence.createEntityManagerFactory("portal", settings)) {
                assertThat(factory.getMetamodel().getEntities())
                        .hasSize(20)
                        .extracting(EntityType::getName)
                        .allMatch(name -> name.startsWith("portal_"));
            }
        }
    }
}
