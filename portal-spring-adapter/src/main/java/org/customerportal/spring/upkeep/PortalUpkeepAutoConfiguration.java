package org.customerportal.spring.upkeep;

import org.customerportal.CustomerPortal;
import org.customerportal.spring.PortalProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Runs the upkeep in a thread of ours, unless the host does it by its own scheduler. */
@AutoConfiguration(afterName = "org.customerportal.spring.autoconfigure.PortalCoreAutoConfiguration")
@ConditionalOnBean({CustomerPortal.class, UpkeepBell.class})
@ConditionalOnProperty(prefix = "portal.upkeep", name = "enabled", matchIfMissing = true)
class PortalUpkeepAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    UpkeepThread portalUpkeepThread(CustomerPortal portal, UpkeepBell bell, PortalProperties properties) {
        return new UpkeepThread(portal.upkeep(), bell, properties.upkeep().interval());
    }
}
