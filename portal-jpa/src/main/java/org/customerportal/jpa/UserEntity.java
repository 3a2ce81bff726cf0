package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.trait.Traits;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.Profile;
import org.customerportal.user.UserState;
import org.jspecify.annotations.Nullable;

/** A portal user as a row. */
@Entity(name = "portal_user")
@Table(name = "portal_user")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class UserEntity {

    @Id
    String tenant;

    @Id
    UUID id;

    /** The canonical form. */
    String email;

    String spelling;
    String state;
    String name;
    String phone;

    @Column(name = "job_title")
    String jobTitle;

    String language;
    String zone;

    @Column(name = "person_number")
    @Nullable
    String number;

    /** The attributes as JSON. */
    @Column(length = AttributesJson.MAX_LENGTH)
    @Nullable
    String attributes;

    @Column(name = "created_at")
    long createdAt;

    long version;

    static UserEntity of(String tenant, PortalUser user) {
        UserEntity row = new UserEntity();
        row.tenant = tenant;
        row.id = user.id().value();
        row.email = user.email().canonical();
        row.spelling = user.email().spelling();
        row.state = user.state().name();
        row.name = user.profile().name();
        row.phone = user.profile().phone();
        row.jobTitle = user.profile().jobTitle();
        row.language = user.profile().language().toLanguageTag();
        row.zone = user.profile().zone().getId();
        row.number = user.traits().number().orElse(null);
        row.attributes = AttributesJson.write(user.traits().attributes());
        row.createdAt = Micros.of(user.createdAt());
        row.version = user.version();
        return row;
    }

    /** Sets every attribute but the key to those of this row. */
    Change fill(Change change) {
        return change.set("email", email)
                .set("spelling", spelling)
                .set("state", state)
                .set("name", name)
                .set("phone", phone)
                .set("jobTitle", jobTitle)
                .set("language", language)
                .set("zone", zone)
                .set("number", number)
                .set("attributes", attributes)
                .set("createdAt", createdAt)
                .set("version", version);
    }

    PortalUser user() {
        EmailAddress address = EmailAddress.parse(spelling)
                .orElseThrow(() -> new IllegalStateException("The address of user %s cannot be read".formatted(id)));
        Profile profile = new Profile(name, phone, jobTitle, Locale.forLanguageTag(language), ZoneId.of(zone));
        return new PortalUser(
                new PortalUserId(id),
                address,
                UserState.valueOf(state),
                profile,
                new Traits(Optional.ofNullable(number), AttributesJson.read(attributes)),
                Micros.instant(createdAt),
                version);
    }
}
