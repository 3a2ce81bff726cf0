package org.customerportal.jpa;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A database with our tables, a persistence unit on it, and the storage on that. */
record OpenStorage(HikariDataSource dataSource, EntityManagerFactory factory, JpaPortalStorage storage)
        implements AutoCloseable {

    // A refused write is what many contracts ask for; Hibernate would log each, thousands of them.
    private static final Logger REFUSALS = Logger.getLogger("org.hibernate.orm.jdbc.error");

    static OpenStorage on(Database database) {
        REFUSALS.setLevel(Level.OFF);
        HikariDataSource dataSource = Databases.pool(Databases.empty(database));
        PortalSchema.migrate(dataSource);
        EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "portal", Map.of("jakarta.persistence.nonJtaDataSource", dataSource));
        return new OpenStorage(dataSource, factory, JpaPortalStorage.on(factory));
    }

    @Override
    public void close() {
        factory.close();
        dataSource.close();
    }
}
