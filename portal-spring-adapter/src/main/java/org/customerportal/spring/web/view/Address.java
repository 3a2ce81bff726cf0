package org.customerportal.spring.web.view;

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

    /** Reads the place in a list; the beginning if none is named. */
    public static PageRequest page(String after, int size) {
        return new PageRequest(
                size, Optional.of(after).filter(text -> !text.isEmpty()).map(Cursor::new));
    }
}
