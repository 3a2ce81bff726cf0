package org.customerportal.spring.autoconfigure;

import org.customerportal.PortalStorage;
import org.customerportal.inmemory.InMemoryPortalStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Keeps everything in memory, where the host asks for it or there is nothing else to keep it in. */
@AutoConfiguration(beforeName = "org.customerportal.spring.autoconfigure.PortalCoreAutoConfiguration")
@ConditionalOnProperty(prefix = "portal", name = "enabled", matchIfMissing = true)
@Conditional(PortalMemoryAutoConfiguration.AskedForOrNothingElse.class)
class PortalMemoryAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PortalMemoryAutoConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    PortalStorage portalStorage() {
        LOG.warn("The customer portal keeps everything in memory: all of it is lost when this process ends");
        return InMemoryPortalStorage.create();
    }

    static final class AskedForOrNothingElse extends AnyNestedCondition {

        AskedForOrNothingElse() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty(prefix = "portal", name = "storage", havingValue = "memory")
        static final class AskedFor {}

        @ConditionalOnMissingClass("org.customerportal.jpa.JpaPortalStorage")
        static final class WithoutJpaModule {}

        @ConditionalOnMissingClass("jakarta.persistence.EntityManagerFactory")
        static final class WithoutJpa {}
    }
}
