package org.customerportal.jpa;

import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.customerportal.page.Slice;

/**
 * A statement in the making: its text, which never contains a value, and the values for its question marks.
 */
final class Jpql {

    private static final String OPEN = "\u0001";
    private static final String CLOSE = "\u0002";

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Appends a part; each question mark in it takes the next value. */
    Jpql add(String part, Object... more) {
        int from = 0;
        for (Object value : more) {
            int mark = part.indexOf('?', from);
            values.add(value);
            text.append(part, from, mark + 1).append(values.size());
            from = mark + 1;
        }
        text.append(part, from, part.length());
        return this;
    }

    /**
     * Appends that an attribute is one of these. The length of the list is rounded up to a power of two by repeating a value,
     * so that lists of many lengths share few texts, which databases and providers prepare once. Of one value it is none:
     * Hibernate would take the parameter for a list and translate the statement anew at each call.
     */
    Jpql in(String attribute, Collection<?> members) {
        if (members.size() == 1) {
            return add(attribute + " = ?", members.iterator().next());
        }
        List<Object> padded = new ArrayList<>(members);
        while (Integer.bitCount(padded.size()) != 1) {
            padded.add(padded.get(padded.size() - 1));
        }
        String separator = attribute + " in (";
        for (Object member : padded) {
            add(separator + "?", member);
            separator = ", ";
        }
        text.append(')');
        return this;
    }

    /** Appends that rows come after the slice's position in descending order of these two attributes, and that order. */
    Jpql latest(String time, String id, Slice slice) {
        slice.after().ifPresent(position -> {
            long at = Micros.of(position.at());
            add(" and %1$s <= ? and (%1$s < ? or %2$s < ?)".formatted(time, id), at, at, position.id());
        });
        return add(" order by " + time + " desc, " + id + " desc");
    }

    /** Begins a condition within a condition. */
    Jpql open() {
        text.append(OPEN);
        return this;
    }

    /** Ends a condition within a condition. */
    Jpql close() {
        text.append(CLOSE);
        return this;
    }

    /** Returns the text as the provider reads it best. */
    String text(Provider provider) {
        return text.toString().replace(OPEN, provider.open()).replace(CLOSE, provider.close());
    }

    // Our writes are flushed at once, so a statement need not look through what else the host has changed.
    <Q extends Query> Q bindTo(Q query) {
        query.setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
