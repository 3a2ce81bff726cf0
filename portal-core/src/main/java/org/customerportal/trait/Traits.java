package org.customerportal.trait;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What the host says of one organization or one person. Immutable.
 *
 * @param number the host's own number, at most {@value #MAX_NUMBER} characters on one line, stripped; absent if empty
 * @param attributes whatever else the host wants to tell
 */
public record Traits(Optional<String> number, Attributes attributes) {

    /** The longest number, in characters. */
    public static final int MAX_NUMBER = 60;

    /** Nothing. */
    public static final Traits NONE = new Traits(Optional.empty(), Attributes.NONE);

    public Traits {
        requireNonNull(attributes, "attributes");
        number = number.map(String::strip).filter(text -> !text.isEmpty());
        if (number.filter(text -> text.length() > MAX_NUMBER || text.chars().anyMatch(Character::isISOControl))
                .isPresent()) {
            throw new IllegalArgumentException("number has at most " + MAX_NUMBER + " characters and no controls");
        }
    }

    /** Returns these traits with another number. */
    public Traits numbered(Optional<String> newNumber) {
        return new Traits(newNumber, attributes);
    }

    /** Returns these traits with other attributes. */
    public Traits with(Attributes others) {
        return new Traits(number, others);
    }
}
