package org.customerportal.user;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.customerportal.trait.Traits;

/**
 * A person of a customer. Immutable: a change returns a new value; only repositories advance the version.
 *
 * @param id the person's id
 * @param email unique in the tenant by its canonical form
 * @param state where the person stands in life
 * @param profile what the person tells about themselves
 * @param traits what the host says of the person; the number is unique in the tenant where it is given
 * @param createdAt when the person was first invited or registered
 * @param version 0 until first stored
 */
public record PortalUser(
        PortalUserId id,
        EmailAddress email,
        UserState state,
        Profile profile,
        Traits traits,
        Instant createdAt,
        long version) {

    public PortalUser {
        requireNonNull(id, "id");
        requireNonNull(email, "email");
        requireNonNull(state, "state");
        requireNonNull(profile, "profile");
        requireNonNull(traits, "traits");
        requireNonNull(createdAt, "createdAt");
    }

    /** Returns a person who was asked to come and whom no repository has seen yet. */
    public static PortalUser invite(PortalUserId id, EmailAddress email, Profile profile, Instant now) {
        return new PortalUser(id, email, UserState.INVITED, profile, Traits.NONE, now, 0);
    }

    /** Returns this person with the right to sign in. */
    public PortalUser activate() {
        return new PortalUser(id, email, UserState.ACTIVE, profile, traits, createdAt, version);
    }

    /** Returns this person without the right to sign in. */
    public PortalUser disable() {
        return new PortalUser(id, email, UserState.DISABLED, profile, traits, createdAt, version);
    }

    /** Returns this person with another profile. */
    public PortalUser with(Profile newProfile) {
        return new PortalUser(id, email, state, newProfile, traits, createdAt, version);
    }

    /** Returns this person with something else that the host says of them. */
    public PortalUser with(Traits others) {
        return new PortalUser(id, email, state, profile, others, createdAt, version);
    }

    /**
     * Returns what is left of this person: a pseudonym made of the id, and an address in a domain that never exists
     * (RFC 2606), so that no mail is ever sent and the old address is free.
     */
    public PortalUser erase() {
        String hex = id.value().toString().replace("-", "");
        EmailAddress nowhere =
                EmailAddress.parse("erased-" + hex + "@erased.invalid").orElseThrow();
        Profile nobody = Profile.unnamed(Locale.ENGLISH, ZoneOffset.UTC).called("#" + hex.substring(hex.length() - 8));
        return new PortalUser(id, nowhere, UserState.ERASED, nobody, Traits.NONE, createdAt, version);
    }

    /** Returns this person with another address. */
    public PortalUser reachedAt(EmailAddress newEmail) {
        return new PortalUser(id, newEmail, state, profile, traits, createdAt, version);
    }

    /** Returns this person one version ahead; repositories call it once a change is stored. */
    public PortalUser nextVersion() {
        return new PortalUser(id, email, state, profile, traits, createdAt, version + 1);
    }

    /** Returns how to name the person to others: the name, or the address while there is none. */
    public String displayName() {
        return profile.name().isEmpty() ? email.spelling() : profile.name();
    }
}
