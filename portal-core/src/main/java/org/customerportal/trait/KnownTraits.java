package org.customerportal.trait;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.customerportal.text.LocalizedText;

/**
 * Which traits filters may ask for: every number, and those attributes that the host has named when it built the portal. A key
 * that is not among them would match nothing for ever, so a filter that asks for it is refused.
 *
 * @param attributes what people call them
 */
public record KnownTraits(Map<Trait, LocalizedText> attributes) {

    /** No attribute. */
    public static final KnownTraits NONE = new KnownTraits(Map.of());

    public KnownTraits {
        attributes = Map.copyOf(attributes);
        if (attributes.keySet().stream().anyMatch(trait -> trait.attribute().isEmpty())) {
            throw new IllegalArgumentException("numbers have names already");
        }
    }

    /**
     * Returns these and one more attribute.
     *
     * @throws IllegalArgumentException if it is among these, or a number
     */
    public KnownTraits and(Trait attribute, LocalizedText label) {
        Map<Trait, LocalizedText> more = new HashMap<>(attributes);
        if (more.put(attribute, label) != null) {
            throw new IllegalArgumentException("the attribute is named twice: " + attribute.name());
        }
        return new KnownTraits(more);
    }

    /** Says whether a filter may ask for it. */
    public boolean knows(Trait trait) {
        return trait.attribute().isEmpty() || attributes.containsKey(trait);
    }

    /** Returns what people call an attribute; empty for numbers and for what is not known. */
    public Optional<LocalizedText> label(Trait trait) {
        return Optional.ofNullable(attributes.get(trait));
    }
}
