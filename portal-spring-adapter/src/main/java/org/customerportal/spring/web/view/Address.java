package org.customerportal.spring.web.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.customerportal.page.Cursor;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.NotFoundException;

/** Reads the parts of addresses. What cannot be a name of anything names nothing, as does the name of what is not there. */
public final class Address {

    private Address() {}

    /**
     * Reads an id.
     *
     * @throws NotFoundException if the text is none as we write them
     */
    public static <T> T id(String text, Function<UUID, T> type) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return type.apply(id);
            }
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("page");
        }
        throw new NotFoundException("page");
    }

    /**
     * Reads a key.
     *
     * @throws NotFoundException if the text has not the shape of one
     */
    public static <T> T key(String text, Function<String, T> type) {
        try {
            return type.apply(text);
        } catch (IllegalArgumentException noKey) {
            throw new NotFoundException("page");
        }
    }

    /** Reads one of several names, written in lower case with hyphens; {@code otherwise} if it is none of them. */
    public static <E extends Enum<E>> E oneOf(E[] values, String text, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> name(value).equals(text))
                .findFirst()
                .orElse(otherwise);
    }

    /** Writes a name as it stands in addresses and forms. */
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes the reason of a refusal as a violation has it. */
    public static String code(String reason) {
        return reason.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the version that a form was made from; one that nothing ever has if it is none. */
    public static long version(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /** Reads the place in a list; the beginning if none is named. */
    public static PageRequest page(String after, int size) {
        return new PageRequest(
                size, Optional.of(after).filter(text -> !text.isEmpty()).map(Cursor::new));
    }
}
