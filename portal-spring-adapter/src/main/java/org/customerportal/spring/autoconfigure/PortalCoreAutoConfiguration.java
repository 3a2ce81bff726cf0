package org.customerportal.spring.autoconfigure;

import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.CustomerPortal;
import org.customerportal.CustomerPortalBuilder;
import org.customerportal.PortalStorage;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.credential.PasswordPolicy;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.notification.MailSender;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.secret.KeyRing;
import org.customerportal.signin.SignInLimits;
import org.customerportal.spring.PortalProperties;
import org.customerportal.spring.upkeep.UpkeepBell;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.trait.KnownTraits;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Makes the portal from the beans that the host and the other rooms give. */
@AutoConfiguration
@ConditionalOnProperty(prefix = "portal", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(PortalProperties.class)
class PortalCoreAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PasswordPolicy portalPasswordPolicy(PortalProperties properties) {
        return new PasswordPolicy(properties.passwordMinimum());
    }

    @Bean
    @ConditionalOnMissingBean
    UpkeepBell portalUpkeepBell() {
        return new UpkeepBell();
    }

    @Bean
    @ConditionalOnMissingBean
    CustomerPortal customerPortal(
            PortalProperties properties, PasswordPolicy passwords, UpkeepBell bell, BeanFactory beans) {
        List<PortalDefinition> portals =
                beans.getBeanProvider(PortalDefinition.class).orderedStream().toList();
        CustomerPortalBuilder builder = CustomerPortal.builder()
                .tenant(properties.tenant())
                .passwords(passwords)
                .afterChange(bell::ring);
        MissingPartException.definitionsUnless(portals).forEach(builder::portal);
        beans.getBeanProvider(KnownTraits.class)
                .forEach(known -> known.attributes().forEach(builder::attribute));
        beans.getBeanProvider(VisibilityFilter.class).orderedStream().forEach(builder::filter);
        builder.storage(MissingPartException.storageUnless(
                beans.getBeanProvider(PortalStorage.class).getIfAvailable()));
        builder.mail(MissingPartException.mailUnless(
                beans.getBeanProvider(MailSender.class).getIfAvailable()));
        beans.getBeanProvider(StaffDirectory.class).ifAvailable(builder::staff);
        beans.getBeanProvider(PasswordHasher.class).ifAvailable(builder::hasher);
        keys(properties.keys()).ifPresent(builder::keys);
        beans.getBeanProvider(KeyRing.class).ifAvailable(builder::keys);
        beans.getBeanProvider(SignInLimits.class).ifAvailable(builder::signInLimits);
        beans.getBeanProvider(Clock.class).ifUnique(builder::clock);
        return builder.build();
    }

    private static Optional<KeyRing> keys(PortalProperties.Keys keys) {
        return Optional.ofNullable(keys.current()).map(current -> {
            Map<String, byte[]> ring = new LinkedHashMap<>();
            keys.ring()
                    .forEach((name, key) -> ring.put(name, Base64.getDecoder().decode(key)));
            return KeyRing.of(current, ring);
        });
    }
}
