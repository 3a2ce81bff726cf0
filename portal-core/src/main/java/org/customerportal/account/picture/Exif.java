package org.customerportal.account.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** What a camera writes beside a photo, of which one number matters: how the camera was held. */
final class Exif {

    private static final String MARK = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;

    private Exif() {}

    /** Returns how the photo has to be turned, from 1 to 8, if that is told in this part of the bytes. */
    static Optional<Integer> orientation(byte[] bytes, int offset, int length) {
        int mark = MARK.length();
        if (length <= mark || !new String(bytes, offset, mark, ISO_8859_1).equals(MARK)) {
            return Optional.empty();
        }
        ByteBuffer tiff = ByteBuffer.wrap(bytes, offset + mark, length - mark).slice();
        try {
            return read(tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> read(ByteBuffer tiff) {
        int directory = tiff.getInt(Integer.BYTES);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + Short.BYTES + entry * ENTRY;
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                int told = tiff.getShort(at + VALUE);
                return told >= 1 && told <= 8 ? Optional.of(told) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
