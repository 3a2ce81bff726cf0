package org.customerportal.spring.web.asset;

import org.customerportal.CustomerPortal;
import org.customerportal.spring.security.PortalPath;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Serves the files that pages load. */
@AutoConfiguration(afterName = "org.customerportal.spring.security.PortalAddressAutoConfiguration")
@ConditionalOnBean(PortalPath.class)
@Import(AssetController.class)
class PortalAssetsAutoConfiguration {

    @Bean
    Assets portalAssets(PortalPath path, CustomerPortal portal) {
        return new Assets(path, portal.portals());
    }
}
