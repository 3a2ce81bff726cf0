package org.customerportal.spring.jpa;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.customerportal.PortalStorage;
import org.customerportal.jpa.JpaPortalStorage;
import org.customerportal.jpa.ReadWatch;
import org.customerportal.spring.PortalProperties;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;

/** Keeps everything in the host's database, if {@code portal-jpa} is there and the host has an entity manager factory. */
@AutoConfiguration(
        beforeName = "org.customerportal.spring.autoconfigure.PortalCoreAutoConfiguration",
        afterName = {
            "org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass({JpaPortalStorage.class, LocalContainerEntityManagerFactoryBean.class})
@ConditionalOnProperty(prefix = "portal", name = "enabled", matchIfMissing = true)
@ConditionalOnProperty(prefix = "portal.jpa", name = "enabled", matchIfMissing = true)
@ConditionalOnProperty(prefix = "portal", name = "storage", havingValue = "auto", matchIfMissing = true)
class PortalJpaAutoConfiguration {

    @Bean
    static HostPersistenceUnit portalPersistenceUnit(Environment environment) {
        return new HostPersistenceUnit(environment);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(EntityManagerFactory.class)
    PortalStorage portalStorage(
            PortalProperties properties,
            BeanFactory beans,
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<ReadWatch> watch) {
        EntityManagerFactory factory =
                beans.getBean(properties.jpa().entityManagerFactory(), EntityManagerFactory.class);
        SpringUnitOfWork work = new SpringUnitOfWork(managerOf(factory, transactions));
        EntityManager shared = SharedEntityManagerCreator.createSharedEntityManager(factory);
        return JpaPortalStorage.joining(work, () -> shared, work::written)
                .limitingReads(properties.jpa().longestRead(), watch.getIfAvailable(() -> ReadWatch.NONE));
    }

    /** Counts reads where the host counts its own things. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class Meters {

        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnBean(MeterRegistry.class)
        ReadWatch portalReadWatch(MeterRegistry registry) {
            return new CountedReads(registry);
        }
    }

    /** Returns the manager of this factory's transactions; where none says that it is, the only one or the primary one. */
    private static PlatformTransactionManager managerOf(
            EntityManagerFactory factory, ObjectProvider<PlatformTransactionManager> all) {
        return all.stream()
                .filter(manager ->
                        manager instanceof JpaTransactionManager jpa && factory.equals(jpa.getEntityManagerFactory()))
                .findFirst()
                .orElseGet(all::getObject);
    }
}
