package org.customerportal.spring.jpa;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.customerportal.jpa.JpaPortalStorage;
import org.customerportal.jpa.PortalSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.DefaultPersistenceUnitManager;
import org.springframework.orm.jpa.persistenceunit.PersistenceUnitPostProcessor;
import org.springframework.util.ClassUtils;

/**
 * Moves into the host's persistence unit, just before its entity manager factory is made: the tables are brought up to date,
 * the entities are added to the host's own, and Hibernate is told to leave our tables alone when it creates the host's.
 *
 * <p>The host's own post-processors of the unit stay and run before ours. Spring offers no way to add one, only to replace
 * them all, so the list is read from the field in which Spring keeps it.
 */
final class HostPersistenceUnit implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(HostPersistenceUnit.class);
    private static final String UNITS = "internalPersistenceUnitManager";
    private static final String SCHEMA_FILTER = "hibernate.hbm2ddl.schema_filter_provider";

    private final Environment environment;

    HostPersistenceUnit(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) throws BeansException {
        String wanted = environment.getProperty("portal.jpa.entity-manager-factory", "entityManagerFactory");
        if (bean instanceof LocalContainerEntityManagerFactoryBean factory && name.equals(wanted)) {
            DataSource source = factory.getDataSource();
            if (source != null) {
                migrate(source);
            }
            keepHibernateAway(factory);
            addEntities(factory);
        }
        return bean;
    }

    private void migrate(DataSource source) {
        if (environment.getProperty("portal.jpa.migrate", Boolean.class, true)) {
            PortalSchema.migrate(source);
        }
    }

    private static void keepHibernateAway(LocalContainerEntityManagerFactoryBean factory) {
        if (ClassUtils.isPresent("org.hibernate.tool.schema.spi.SchemaFilterProvider", factory.getBeanClassLoader())) {
            Object before = factory.getJpaPropertyMap().putIfAbsent(SCHEMA_FILTER, new PortalTablesAside());
            if (before != null) {
                LOG.warn(
                        "The application's own {} has to leave tables alone whose names begin with portal_",
                        SCHEMA_FILTER);
            }
        }
    }

    private static void addEntities(LocalContainerEntityManagerFactoryBean factory) {
        DefaultPersistenceUnitManager units = (DefaultPersistenceUnitManager)
                requireNonNull(new DirectFieldAccessor(factory).getPropertyValue(UNITS));
        PersistenceUnitPostProcessor ours = unit -> unit.addMappingFileName(JpaPortalStorage.MAPPING_FILE);
        PersistenceUnitPostProcessor[] hosts = units.getPersistenceUnitPostProcessors();
        units.setPersistenceUnitPostProcessors(
                hosts == null
                        ? new PersistenceUnitPostProcessor[] {ours}
                        : Stream.concat(Arrays.stream(hosts), Stream.of(ours))
                                .toArray(PersistenceUnitPostProcessor[]::new));
    }
}
