package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.PortalKey;
import org.customerportal.registration.Registration;
import org.customerportal.registration.RegistrationId;
import org.customerportal.registration.RegistrationState;
import org.customerportal.user.EmailAddress;

/** A registration as a row. */
@Entity(name = "portal_registration")
@Table(name = "portal_registration")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class RegistrationEntity {

    /** Stands for no organization, which EclipseLink could not say to PostgreSQL. */
    private static final UUID NONE = new UUID(0, 0);

    @Id
    String tenant;

    @Id
    UUID id;

    String email;
    String spelling;
    String portal;

    @Column(name = "organization_id")
    UUID organizationId;

    String language;
    String name;
    String state;

    @Column(name = "asked_at")
    long askedAt;

    @Column(name = "ends_at")
    long endsAt;

    long version;

    static RegistrationEntity of(String tenant, Registration registration) {
        RegistrationEntity row = new RegistrationEntity();
        row.tenant = tenant;
        row.id = registration.id().value();
        row.email = registration.email().canonical();
        row.spelling = registration.email().spelling();
        row.portal = registration.portal().value();
        row.organizationId =
                registration.organization().map(OrganizationId::value).orElse(NONE);
        row.language = registration.language().toLanguageTag();
        row.name = registration.name();
        row.state = registration.state().name();
        row.askedAt = Micros.of(registration.askedAt());
        row.endsAt = Micros.of(registration.endsAt());
        row.version = registration.version();
        return row;
    }

    /** Sets every attribute but the key to those of this row. */
    Change fill(Change change) {
        return change.set("email", email)
                .set("spelling", spelling)
                .set("portal", portal)
                .set("organizationId", organizationId)
                .set("language", language)
                .set("name", name)
                .set("state", state)
                .set("askedAt", askedAt)
                .set("endsAt", endsAt)
                .set("version", version);
    }

    Registration registration() {
        return new Registration(
                new RegistrationId(id),
                EmailAddress.parse(spelling)
                        .orElseThrow(() -> new IllegalStateException(
                                "The address of registration %s cannot be read".formatted(id))),
                new PortalKey(portal),
                Optional.of(organizationId).filter(known -> !known.equals(NONE)).map(OrganizationId::new),
                Locale.forLanguageTag(language),
                name,
                RegistrationState.valueOf(state),
                Micros.instant(askedAt),
                Micros.instant(endsAt),
                version);
    }
}
