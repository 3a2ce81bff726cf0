package org.customerportal.spring.web.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body of {@code multipart/form-data} (RFC 7578), as browsers write it and not in any of the other ways. Immutable. */
final class Multipart {

    /** Our form has two fields. */
    private static final int MOST_PARTS = 8;

    /** A browser writes three lines before a part, of which one has the name of a file. */
    private static final int LONGEST_HEAD = 4096;

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)multipart/form-data *; *boundary=(\"?)([0-9a-z'()+_,./:=?-]{1,70})\\1 *");
    private static final Pattern NAME =
            Pattern.compile("(?i)(?:^|\r\n)content-disposition: *form-data *; *name=\"([^\"\r\n]*)\"");
    private static final String LINE = "\r\n";
    private static final String HEAD_END = "\r\n\r\n";

    private final byte[] body;
    private final Map<String, Span> parts;

    private Multipart(byte[] body, Map<String, Span> parts) {
        this.body = body;
        this.parts = Map.copyOf(parts);
    }

    /** Reads the body, if every part is well-formed and has a name of its own. */
    static Optional<Multipart> read(String contentType, byte[] body) {
        Matcher type = BOUNDARY.matcher(contentType);
        if (!type.matches()) {
            return Optional.empty();
        }
        Walk walk = new Walk(body, "--" + type.group(2));
        return walk.toTheEnd() ? Optional.of(new Multipart(body, walk.parts)) : Optional.empty();
    }

    /** Returns a field as text; empty if there is none. */
    String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    /** Returns what came under this name; nothing if there is none. */
    byte[] bytes(String name) {
        Span part = parts.getOrDefault(name, new Span(0, 0));
        return Arrays.copyOfRange(body, part.from(), part.to());
    }

    private record Span(int from, int to) {}

    /** Goes from boundary to boundary. */
    private static final class Walk {

        private final byte[] body;
        private final String opening;
        private final Map<String, Span> parts = new HashMap<>();
        private int at;

        Walk(byte[] body, String opening) {
            this.body = body;
            this.opening = opening;
        }

        boolean toTheEnd() {
            if (!comes(opening)) {
                return false;
            }
            boolean sound = true;
            while (sound && comes(LINE)) {
                sound = part();
            }
            return sound && comes("--");
        }

        private boolean part() {
            // The line break before the head belongs to it: a head may be empty.
            int head = at - LINE.length();
            int headEnd = indexOf(HEAD_END, head, Math.min(body.length, head + LONGEST_HEAD));
            int end = headEnd < 0 ? -1 : indexOf(LINE + opening, headEnd + LINE.length(), body.length);
            if (end < 0 || parts.size() == MOST_PARTS) {
                return false;
            }
            Matcher name = NAME.matcher(new String(body, head, headEnd - head, ISO_8859_1));
            int from = Math.min(headEnd + HEAD_END.length(), end);
            at = end + LINE.length() + opening.length();
            return name.find() && parts.put(name.group(1), new Span(from, end)) == null;
        }

        /** Steps over the text if it comes next. */
        private boolean comes(String text) {
            boolean next = startsWith(text, at);
            at += next ? text.length() : 0;
            return next;
        }

        private int indexOf(String text, int from, int to) {
            for (int place = from; place <= to - text.length(); place++) {
                if (startsWith(text, place)) {
                    return place;
                }
            }
            return -1;
        }

        private boolean startsWith(String text, int place) {
            if (place + text.length() > body.length) {
                return false;
            }
            for (int letter = 0; letter < text.length(); letter++) {
                if (body[place + letter] != text.charAt(letter)) {
                    return false;
                }
            }
            return true;
        }
    }
}
