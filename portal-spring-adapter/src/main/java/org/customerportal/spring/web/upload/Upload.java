package org.customerportal.spring.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.customerportal.account.picture.PictureReader;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.user.PortalUserId;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sends. Nothing of it is read before {@link #open}, for which one must know who sends it. Used by the thread
 * of its request.
 */
public final class Upload {

    /** The largest picture, and what a form adds to it. */
    private static final int MAX_BODY = PictureReader.MAX_BYTES + (16 << 10);

    /**
     * As much of a larger body is read and thrown away: whoever is answered before everything was sent may see a broken connection
     * and not the answer.
     */
    private static final int MOST_WASTED = 64 << 20;

    private static final int PIECE = 64 << 10;
    private static final String ATTRIBUTE = Upload.class.getName();

    private final HttpServletRequest request;
    private final UploadRoom room;
    private Optional<PortalUserId> inside = Optional.empty();
    private Optional<Multipart> content = Optional.empty();
    private String refusal = "unreadable";

    Upload(HttpServletRequest request, UploadRoom room) {
        this.request = request;
        this.room = room;
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Returns what comes with this request, if it comes to an address that takes files. */
    public static Optional<Upload> of(HttpServletRequest request) {
        @Nullable Object known = request.getAttribute(ATTRIBUTE);
        return known instanceof Upload upload ? Optional.of(upload) : Optional.empty();
    }

    /** Reads the body, once. What is too large, or cannot be read, is refused by {@link #file}. */
    public void open(PortalUserId sender) {
        long length = request.getContentLengthLong();
        try {
            if (length > MAX_BODY) {
                refusal = "too-large";
                waste(Math.min(length, MOST_WASTED));
            } else if (room.enter(sender)) {
                inside = Optional.of(sender);
                content = Multipart.read(String.valueOf(request.getContentType()), body((int) Math.max(length, 0)));
            } else {
                refusal = "busy";
                waste(length);
            }
        } catch (IOException brokenOff) {
            content = Optional.empty();
        }
    }

    /** Says whether nothing of it can be had, not even what binds the form to its browser. */
    public boolean isRefused() {
        return content.isEmpty();
    }

    /** Returns a field of the form; empty if there is none. */
    public String field(String name) {
        return content.map(form -> form.text(name)).orElse("");
    }

    /**
     * Returns the file; no bytes if none was chosen.
     *
     * @throws InvalidInputException at {@code name}: {@code too-large} with {@code max} in megabytes, {@code busy} if others send too
     *     many at the moment, {@code unreadable} if it did not come whole or in time
     */
    public byte[] file(String name) {
        return content.map(form -> form.bytes(name))
                .orElseThrow(() ->
                        new InvalidInputException(Violation.of(name, refusal, "max", PictureReader.MAX_BYTES >> 20)));
    }

    /** Lets the next one in. */
    void close() {
        inside.ifPresent(room::leave);
        inside = Optional.empty();
        content = Optional.empty();
    }

    private byte[] body(int length) throws IOException {
        byte[] body = new byte[length];
        Instant start = room.now();
        InputStream in = request.getInputStream();
        int filled = 0;
        while (filled < length) {
            filled += piece(in, body, filled, Math.min(PIECE, length - filled), start);
        }
        return body;
    }

    private void waste(long length) throws IOException {
        byte[] piece = new byte[PIECE];
        Instant start = room.now();
        InputStream in = request.getInputStream();
        long wasted = 0;
        while (wasted < length) {
            wasted += piece(in, piece, 0, (int) Math.min(PIECE, length - wasted), start);
        }
    }

    private int piece(InputStream in, byte[] into, int at, int most, Instant start) throws IOException {
        int read = in.read(into, at, most);
        if (read < 0 || room.isLate(start)) {
            throw new IOException("the body breaks off");
        }
        return read;
    }
}
