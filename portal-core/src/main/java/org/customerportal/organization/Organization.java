package org.customerportal.organization;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.customerportal.trait.Attributes;
import org.customerportal.trait.Traits;

/**
 * A customer company. Immutable: a change returns a new value; only repositories advance the version.
 *
 * @param id the organization's id
 * @param name 1 to {@value #MAX_NAME} characters, stripped
 * @param traits what the host says of this customer; the number is unique in the tenant where it is given
 * @param state whether its memberships are in force
 * @param mergedInto what it has become a part of; empty unless it is {@link OrganizationState#MERGED}
 * @param createdAt when it was first stored
 * @param version 0 until first stored
 */
public record Organization(
        OrganizationId id,
        String name,
        Traits traits,
        OrganizationState state,
        Optional<OrganizationId> mergedInto,
        Instant createdAt,
        long version) {

    /** The longest name, in characters. */
    public static final int MAX_NAME = 200;

    public Organization {
        requireNonNull(id, "id");
        requireNonNull(traits, "traits");
        requireNonNull(state, "state");
        requireNonNull(createdAt, "createdAt");
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("name has 1 to " + MAX_NAME + " characters, not " + name.length());
        }
        if (mergedInto.isPresent() != (state == OrganizationState.MERGED)) {
            throw new IllegalArgumentException("what is merged is a part of something else, and nothing else is");
        }
        if (mergedInto.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("an organization is no part of itself");
        }
    }

    /** Returns an organization that no repository has seen yet. */
    public static Organization begin(OrganizationId id, String name, Optional<String> number, Instant now) {
        Traits numbered = new Traits(number, Attributes.NONE);
        return new Organization(id, name, numbered, OrganizationState.ACTIVE, Optional.empty(), now, 0);
    }

    /** Returns the host's own number of this customer. */
    public Optional<String> number() {
        return traits.number();
    }

    /** Returns what else the host says of this customer. */
    public Attributes attributes() {
        return traits.attributes();
    }

    /** Returns this organization with another name and number. */
    public Organization called(String newName, Optional<String> newNumber) {
        return new Organization(id, newName, traits.numbered(newNumber), state, mergedInto, createdAt, version);
    }

    /** Returns this organization with something else that the host says of it. */
    public Organization with(Traits others) {
        return new Organization(id, name, others, state, mergedInto, createdAt, version);
    }

    /** Returns this organization with its memberships in force. */
    public Organization enabled() {
        return new Organization(id, name, traits, OrganizationState.ACTIVE, Optional.empty(), createdAt, version);
    }

    /** Returns this organization with its memberships not in force. */
    public Organization disabled() {
        return new Organization(id, name, traits, OrganizationState.DISABLED, Optional.empty(), createdAt, version);
    }

    /** Returns this organization as a part of another one; its number is free for others. */
    public Organization mergedInto(OrganizationId other) {
        Traits unnumbered = traits.numbered(Optional.empty());
        return new Organization(id, name, unnumbered, OrganizationState.MERGED, Optional.of(other), createdAt, version);
    }

    /** Says whether its memberships are in force. */
    public boolean isActive() {
        return state == OrganizationState.ACTIVE;
    }

    /** Returns this organization one version ahead; repositories call it once a change is stored. */
    public Organization nextVersion() {
        return new Organization(id, name, traits, state, mergedInto, createdAt, version + 1);
    }
}
