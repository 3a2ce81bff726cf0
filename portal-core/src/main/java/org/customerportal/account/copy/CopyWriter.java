package org.customerportal.account.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.customerportal.json.Json;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;

/** Writes one JSON object member by member, and long lists page by page. Used by one thread. */
final class CopyWriter {

    private static final int PAGE = 100;

    private final Appendable out;

    CopyWriter(Appendable out) {
        this.out = out;
    }

    /** Begins the document. */
    void begin(int format) {
        append("{\"format\":" + format);
    }

    void object(String name, Map<String, ?> members) {
        append(",\"" + name + "\":" + Json.write(members));
    }

    void list(String name, List<? extends Map<String, ?>> elements) {
        append(",\"" + name + "\":[");
        elements(elements, true);
        append("]");
    }

    /**
     * Writes a list of any length.
     *
     * @param page reads rows in their order, each time in a transaction of its own
     * @param position where a row stands in the order
     * @param element what of a row is written, if anything
     */
    <T> void list(
            String name,
            Function<Slice, List<T>> page,
            Function<T, Position> position,
            Function<T, Optional<Map<String, ?>>> element) {
        append(",\"" + name + "\":[");
        boolean first = true;
        Optional<Position> after = Optional.empty();
        boolean more = true;
        while (more) {
            Slice slice = new Slice(PAGE, after);
            List<T> rows = page.apply(slice);
            more = rows.size() > PAGE;
            List<T> shown = more ? rows.subList(0, PAGE) : rows;
            List<Map<String, ?>> written =
                    shown.stream().flatMap(row -> element.apply(row).stream()).toList();
            elements(written, first);
            first = first && written.isEmpty();
            after = more ? Optional.of(position.apply(shown.get(PAGE - 1))) : after;
        }
        append("]");
    }

    void end() {
        append("}\n");
    }

    private void elements(List<? extends Map<String, ?>> elements, boolean first) {
        boolean comma = !first;
        for (Map<String, ?> element : elements) {
            append(comma ? "," : "");
            append(Json.write(element));
            comma = true;
        }
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
