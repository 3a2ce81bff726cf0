package org.customerportal.trait;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a filter can ask for of what the host says: a number or one attribute of a request's organization or requester.
 *
 * @param bearer whose
 * @param attribute which attribute; empty for the number
 */
public record Trait(Bearer bearer, Optional<AttributeKey> attribute) {

    private static final String NUMBER = ".number";
    private static final String ATTRIBUTE = ".attribute.";

    public Trait {
        requireNonNull(bearer, "bearer");
        requireNonNull(attribute, "attribute");
    }

    /** Returns the number of these. */
    public static Trait number(Bearer bearer) {
        return new Trait(bearer, Optional.empty());
    }

    /** Returns the attribute of these under this key. */
    public static Trait attribute(Bearer bearer, String key) {
        return new Trait(bearer, Optional.of(new AttributeKey(key)));
    }

    /**
     * Returns the trait of this name: {@code organization.number}, {@code requester.number}, {@code organization.attribute.tier}
     * or {@code requester.attribute.tier} for whatever key.
     *
     * @throws IllegalArgumentException if the name is none of these
     */
    public static Trait named(String name) {
        return Stream.of(Bearer.values())
                .filter(bearer -> name.startsWith(word(bearer) + "."))
                .findFirst()
                .map(bearer -> named(bearer, name.substring(word(bearer).length())))
                .orElseThrow(() -> new IllegalArgumentException("no such trait"));
    }

    /** Returns the name by which {@link #named} finds it. */
    public String name() {
        return word(bearer) + attribute.map(key -> ATTRIBUTE + key.value()).orElse(NUMBER);
    }

    /** Returns what it is among these traits. */
    public Optional<String> of(Traits traits) {
        return attribute.isEmpty() ? traits.number() : attribute.flatMap(traits.attributes()::value);
    }

    private static Trait named(Bearer bearer, String rest) {
        if (rest.equals(NUMBER)) {
            return number(bearer);
        }
        if (!rest.startsWith(ATTRIBUTE)) {
            throw new IllegalArgumentException("no such trait");
        }
        return attribute(bearer, rest.substring(ATTRIBUTE.length()));
    }

    private static String word(Bearer bearer) {
        return bearer.name().toLowerCase(Locale.ROOT);
    }
}
