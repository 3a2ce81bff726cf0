package org.customerportal.account.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** The PNG format (ISO/IEC 15948), as far as its chunks go. */
final class PngFile {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final String END = "IEND";

    /** What the pixels are made of. Texts and profiles are left out, which may be compressed a thousand times. */
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", END);

    /** The length, the type and the checksum. */
    private static final int AROUND = 12;

    private PngFile() {}

    /** Returns the file with what is needed, or nothing if it is no PNG. */
    static Optional<BarePicture> bare(byte[] sent) {
        ByteBuffer rest = ByteBuffer.wrap(sent);
        if (rest.remaining() < Long.BYTES || rest.getLong() != SIGNATURE) {
            return Optional.empty();
        }
        ByteArrayOutputStream bare = new ByteArrayOutputStream(sent.length);
        bare.write(sent, 0, Long.BYTES);
        boolean more = true;
        while (more && rest.remaining() >= AROUND) {
            int start = rest.position();
            int length = rest.getInt(start);
            if (length < 0 || length > rest.remaining() - AROUND) {
                return Optional.empty();
            }
            String type = new String(sent, start + Integer.BYTES, Integer.BYTES, ISO_8859_1);
            if (NEEDED.contains(type)) {
                bare.write(sent, start, length + AROUND);
            }
            more = !type.equals(END);
            rest.position(start + length + AROUND);
        }
        return Optional.of(new BarePicture("png", bare.toByteArray(), 1));
    }
}
