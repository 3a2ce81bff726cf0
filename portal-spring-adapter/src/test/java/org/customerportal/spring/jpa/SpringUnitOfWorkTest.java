package org.customerportal.spring.jpa;

import org.customerportal.PortalStorage;
import org.customerportal.testkit.contract.AfterCommitContract;
import org.customerportal.testkit.contract.IsolationContract;
import org.customerportal.testkit.contract.UnitOfWorkContract;
import org.customerportal.testkit.contract.people.PortalUserRepositoryContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.springframework.context.ConfigurableApplicationContext;

/** What a unit of work promises holds in transactions of Spring's too; the other promises are tested in portal-jpa. */
class SpringUnitOfWorkTest {

    private static ConfigurableApplicationContext host;

    @BeforeAll
    static void start() {
        host = JpaHost.start();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Nested
    class UnitOfWorkPromises extends UnitOfWorkContract {
        @Override
        protected PortalStorage storage() {
            return host.getBean(PortalStorage.class);
        }
    }

    @Nested
    class AfterCommitPromises extends AfterCommitContract {
        @Override
        protected PortalStorage storage() {
            return host.getBean(PortalStorage.class);
        }
    }

    @Nested
    class IsolationPromises extends IsolationContract {
        @Override
        protected PortalStorage storage() {
            return host.getBean(PortalStorage.class);
        }
    }

    @Nested
    class UniquenessPromises extends PortalUserRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return host.getBean(PortalStorage.class);
        }
    }
}
