package org.customerportal.spring.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import javax.sql.DataSource;
import org.customerportal.CustomerPortal;
import org.customerportal.organization.Organization;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.organization.desk.OrganizationDesk;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.testkit.fixture.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The portal lives in the host's persistence unit and transactions, and changes nothing else there. */
class HostPersistenceUnitTest {

    private ConfigurableApplicationContext host;

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void createsItsTablesByItsOwnScriptsAndLeavesTheHostsToHibernate() {
        host = JpaHost.start("spring.jpa.hibernate.ddl-auto=create-drop");

        assertThat(tables()).contains("HOST_THING", "PORTAL_USER", "PORTAL_SCHEMA_VERSION");
        assertThat(organizations()
                        .add(new AddOrganization("Helder Windows", ""))
                        .version())
                .isEqualTo(1);
        assertThat(indexesOf("PORTAL_REQUEST"))
                .as("indexes that only the script has")
                .isNotEmpty();
    }

    @Test
    void letsHibernateJudgeOnlyTheHostsTables() {
        String name = "jdbc:h2:mem:" + new Samples().word();
        host = JpaHost.start("spring.datasource.url=" + name, "spring.jpa.hibernate.ddl-auto=create");
        new JdbcTemplate(host.getBean(DataSource.class)).execute("alter table portal_user drop column job_title");

        try (var second = JpaHost.start("spring.datasource.url=" + name, "spring.jpa.hibernate.ddl-auto=validate")) {
            assertThat(second.isRunning()).isTrue();
        }
    }

    @Test
    void createsNoTablesWhenTheHostDoesItByItsOwnTool() {
        host = JpaHost.start("portal.jpa.migrate=false");

        assertThat(tables()).contains("HOST_THING").doesNotContain("PORTAL_USER");
    }

    @Test
    void keepsTheHostsOwnPostProcessorsOfTheUnit() {
        host = JpaHost.start(OwnFactory.class, "spring.jpa.hibernate.ddl-auto=create-drop");

        Organization added = organizations().add(new AddOrganization("Helder Windows", ""));
        transaction().executeWithoutResult(open -> hosts().persist(new HostThing(1)));

        assertThat(organizations().get(added.id())).isEqualTo(added);
    }

    @Test
    void commitsAChangeOfTheHostAndOneOfThePortalTogether() {
        host = JpaHost.start();

        transaction().executeWithoutResult(open -> {
            hosts().persist(new HostThing(1));
            organizations().add(new AddOrganization("Helder Windows", ""));
        });

        assertThat(hosts().find(HostThing.class, 1L)).isNotNull();
        assertThat(names()).containsExactly("Helder Windows");
    }

    @Test
    void takesAChangeOfThePortalBackWithTheHosts() {
        host = JpaHost.start();

        transaction().executeWithoutResult(open -> {
            hosts().persist(new HostThing(1));
            organizations().add(new AddOrganization("Helder Windows", ""));
            open.setRollbackOnly();
        });

        assertThat(hosts().find(HostThing.class, 1L)).isNull();
        assertThat(names()).isEmpty();
    }

    @Test
    void leavesTheHostsTransactionUsableAfterARefusalThatWroteNothing() {
        host = JpaHost.start();

        transaction().executeWithoutResult(open -> {
            hosts().persist(new HostThing(1));
            assertThatThrownBy(() -> organizations().add(new AddOrganization("", "")))
                    .isInstanceOf(InvalidInputException.class);
        });

        assertThat(hosts().find(HostThing.class, 1L)).isNotNull();
    }

    private OrganizationDesk organizations() {
        return host.getBean(CustomerPortal.class).staff(new Samples().staff()).organizations();
    }

    private List<String> names() {
        return organizations().list(PageRequest.first(10)).items().stream()
                .map(Organization::name)
                .toList();
    }

    private EntityManager hosts() {
        return SharedEntityManagerCreator.createSharedEntityManager(host.getBean(EntityManagerFactory.class));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(host.getBean(PlatformTransactionManager.class));
    }

    private List<String> tables() {
        return new JdbcTemplate(host.getBean(DataSource.class))
                .queryForList("select table_name from information_schema.tables", String.class);
    }

    private List<String> indexesOf(String table) {
        return new JdbcTemplate(host.getBean(DataSource.class))
                .queryForList(
                        "select index_name from information_schema.indexes where table_name = ? and index_type_name = 'INDEX'",
                        String.class,
                        table);
    }

    /** A host that makes the factory itself and tells the unit of its entity in a post-processor. */
    @TestConfiguration
    static class OwnFactory {

        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource source) {
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(source);
            factory.setPersistenceUnitName("own");
            factory.setPackagesToScan("org.example.nothing");
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            factory.getJpaPropertyMap().put("hibernate.hbm2ddl.auto", "create-drop");
            factory.setPersistenceUnitPostProcessors(unit -> unit.addManagedClassName(HostThing.class.getName()));
            return factory;
        }
    }
}
