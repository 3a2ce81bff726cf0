package org.customerportal.example.springboot;

import org.customerportal.example.springboot.northwind.NorthwindFilters;
import org.customerportal.example.springboot.northwind.NorthwindPortal;
import org.customerportal.example.springboot.northwind.NorthwindStaff;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.spring.StaffResolver;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffId;
import org.customerportal.trait.KnownTraits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that the portal needs to hear from a host. Database, mail and web server are those of the host already. */
@Configuration(proxyBeanMethods = false)
class HostConfiguration {

    /** Says what the portal is. */
    @Bean
    PortalDefinition support(DemoAddress address) {
        return NorthwindPortal.at(address.value());
    }

    /** Gives a filter that staff can share by, and not change. */
    @Bean
    VisibilityFilter unsafe() {
        return NorthwindFilters.unsafe();
    }

    /** Names what filters may ask for of what Northwind says of its customers. */
    @Bean
    KnownTraits attributes() {
        return NorthwindFilters.attributes();
    }

    /** Says who the people of the host are. */
    @Bean
    StaffDirectory staffDirectory() {
        return new NorthwindStaff();
    }

    /** Says who has signed in at the desk: the host's own sign-in goes by the id in the directory. */
    @Bean
    StaffResolver staffResolver(StaffDirectory directory) {
        return principal -> directory.find(new StaffId(principal.getName()));
    }
}
