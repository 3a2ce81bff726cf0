package org.customerportal.organization;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A customer company. Immutable: a change returns a new value; only repositories advance the version.
 *
 * @param id the organization's id
 * @param name 1 to {@value #MAX_NAME} characters, stripped
 * @param number the host's own number of this customer, unique in the tenant where it is given, at most
 *     {@value #MAX_NUMBER} characters
 * @param state whether its memberships are in force
 * @param createdAt when it was first stored
 * @param version 0 until first stored
 */
public record Organization(
        OrganizationId id,
        String name,
        Optional<String> number,
        OrganizationState state,
        Instant createdAt,
        long version) {

    /** The longest name, in characters. */
    public static final int MAX_NAME = 200;

    /** The longest number, in characters. */
    public static final int MAX_NUMBER = 60;

    public Organization {
        requireNonNull(id, "id");
        requireNonNull(state, "state");
        requireNonNull(createdAt, "createdAt");
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("name has 1 to " + MAX_NAME + " characters, not " + name.length());
        }
        number = number.map(String::strip).filter(text -> !text.isEmpty());
        if (number.isPresent() && number.get().length() > MAX_NUMBER) {
            throw new IllegalArgumentException("number has at most " + MAX_NUMBER + " characters");
        }
    }

    /** Returns an organization that no repository has seen yet. */
    public static Organization begin(OrganizationId id, String name, Optional<String> number, Instant now) {
        return new Organization(id, name, number, OrganizationState.ACTIVE, now, 0);
    }

    /** Returns this organization with another name and number. */
    public Organization called(String newName, Optional<String> newNumber) {
        return new Organization(id, newName, newNumber, state, createdAt, version);
    }

    /** Returns this organization in another state. */
    public Organization in(OrganizationState newState) {
        return new Organization(id, name, number, newState, createdAt, version);
    }

    /** Says whether its memberships are in force. */
    public boolean isActive() {
        return state == OrganizationState.ACTIVE;
    }

    /** Returns this organization one version ahead; repositories call it once a change is stored. */
    public Organization nextVersion() {
        return new Organization(id, name, number, state, createdAt, version + 1);
    }
}
