package org.customerportal.example.ownlogin;

import java.util.Optional;
import org.customerportal.flow.Form;
import org.customerportal.flow.RequestFlow;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.spring.CustomerResolver;
import org.customerportal.spring.HostCustomer;
import org.customerportal.spring.StaffResolver;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.text.LocalizedText;
import org.customerportal.user.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The portal of the shop, and who is who in it. */
@Configuration(proxyBeanMethods = false)
class ShopPortal {

    static final String KEY = "support";
    static final StaffMember MIA = StaffMember.withAllRights(
            new StaffId("mia"),
            "Mia Chen",
            EmailAddress.parse("mia@shop.example").orElseThrow());

    @Bean
    PortalDefinition support(@Value("${server.port:8080}") int port) {
        return PortalDefinition.builder(KEY, "Shop support", "http://localhost:" + port + "/portal/" + KEY)
                .flow(RequestFlow.of("question", LocalizedText.of("Ask a question"), Form.of()))
                .build();
    }

    @Bean
    CustomerResolver customers() {
        return principal -> Optional.of(principal.getName())
                .filter(account -> !account.equals(MIA.id().value()))
                .map(account -> HostCustomer.of(identity(account)));
    }

    /** Returns who an account of the shop is to the portal. */
    static ExternalIdentity identity(String account) {
        return new ExternalIdentity("shop", account);
    }

    @Bean
    StaffResolver staff() {
        return principal ->
                Optional.of(MIA).filter(member -> member.id().value().equals(principal.getName()));
    }
}
