package org.customerportal.benchmarks.server;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.customerportal.PortalStorage;
import org.customerportal.TenantStorage;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Definitions;
import org.customerportal.benchmarks.dataset.PortalTables;
import org.customerportal.jpa.JpaPortalStorage;
import org.customerportal.jpa.PortalSchema;
import org.customerportal.portal.TenantId;

/**
 * A database with a data set in the portal's tables.
 *
 * @param dataSet what is in it
 * @param dataSource plain connections to it
 * @param recorder listens to what the storage sends
 * @param storage the storage as it ships
 * @param factory what the storage stands on
 */
public record Site(
        DataSet dataSet,
        HikariDataSource dataSource,
        Recorder recorder,
        PortalStorage storage,
        EntityManagerFactory factory)
        implements AutoCloseable {

    /** Makes a database of that name and fills it. */
    public static Site of(DataSet dataSet, Server server, String name) throws SQLException {
        HikariDataSource dataSource = server.create(name);
        PortalSchema.migrate(dataSource);
        PortalTables.fill(dataSet, dataSource);
        Recorder recorder = new Recorder(dataSource);
        DataSource watched = recorder.inFront();
        EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "portal",
                Map.of("jakarta.persistence.nonJtaDataSource", watched, "hibernate.jdbc.batch_size", "20"));
        Site site = new Site(dataSet, dataSource, recorder, JpaPortalStorage.on(factory), factory);
        Definitions.FLOWS.forEach(site.tenant().flows()::keep);
        return site;
    }

    /** Returns the ports of the tenant whose requests these are. */
    public TenantStorage tenant() {
        return storage.tenant(TenantId.DEFAULT);
    }

    @Override
    public void close() {
        factory.close();
        dataSource.close();
    }
}
