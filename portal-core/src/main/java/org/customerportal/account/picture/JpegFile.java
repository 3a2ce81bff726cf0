package org.customerportal.account.picture;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The JPEG format (ITU-T T.81), as far as its segments go. Used once, by one thread. */
final class JpegFile {

    /** A photo that is sent in layers has about ten. Each costs as much time as all pixels do, and hardly a byte. */
    private static final int MOST_SCANS = 50;

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private final ByteBuffer rest;
    private final ByteArrayOutputStream bare;
    private int scans;
    private int orientation = 1;

    private JpegFile(byte[] sent) {
        this.rest = ByteBuffer.wrap(sent);
        this.bare = new ByteArrayOutputStream(sent.length);
    }

    /** Returns the file with what is needed, or nothing if it is no JPEG or has too many scans. */
    static Optional<BarePicture> bare(byte[] sent) {
        JpegFile file = new JpegFile(sent);
        try {
            return file.marker() == SOI && file.walk()
                    ? Optional.of(new BarePicture("jpeg", file.bare.toByteArray(), file.orientation))
                    : Optional.empty();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException endsTooEarly) {
            return Optional.empty();
        }
    }

    private boolean walk() {
        write(SOI);
        int marker = marker();
        while (marker != EOI) {
            segment(marker);
            if (marker == SOS) {
                scans++;
                pixels();
            }
            if (scans > MOST_SCANS) {
                return false;
            }
            marker = marker();
        }
        write(EOI);
        return scans > 0;
    }

    /** Reads the next marker, before which there may be any number of filling bytes. */
    private int marker() {
        if (next() != 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        int marker = next();
        while (marker == 0xFF) {
            marker = next();
        }
        return marker;
    }

    private void segment(int marker) {
        int start = rest.position();
        int length = rest.getShort(start) & 0xFFFF;
        rest.position(start + length);
        boolean dropped = marker == COMMENT || (marker > APP0 && marker <= APP15 && marker != APP14);
        if (!dropped) {
            write(marker);
            bare.write(rest.array(), start, length);
        } else if (marker == APP1) {
            orientation = Exif.orientation(rest.array(), start + Short.BYTES, length - Short.BYTES)
                    .orElse(orientation);
        }
    }

    /** Takes over what is compressed, up to the next marker that is more than a pause in it. */
    private void pixels() {
        int start = rest.position();
        boolean more = true;
        while (more) {
            while (next() != 0xFF) {
                continue;
            }
            int after = rest.get(rest.position()) & 0xFF;
            more = after == 0 || (after >= 0xD0 && after <= 0xD7);
        }
        rest.position(rest.position() - 1);
        bare.write(rest.array(), start, rest.position() - start);
    }

    private int next() {
        return rest.get() & 0xFF;
    }

    private void write(int marker) {
        bare.write(0xFF);
        bare.write(marker);
    }
}
