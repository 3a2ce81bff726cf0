package org.customerportal.account.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Puts files together that no program for pictures would write. */
final class Files {

    private Files() {}

    /** Returns the file with more bytes at a place. */
    static byte[] after(int place, byte[] file, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, place)
                .put(more)
                .put(file, place, file.length - place)
                .array();
    }

    /** Returns the file with the same bytes many times at a place. */
    static byte[] times(int times, byte[] file, int place, byte[] more) {
        byte[] longer = file;
        for (int number = 0; number < times; number++) {
            longer = after(place, longer, more);
        }
        return longer;
    }

    /** Returns where the last table before the next scan begins, or that scan if there is none: what belongs to one layer ends there. */
    static int end(byte[] photo, int nextScan) {
        int end = nextScan;
        for (int at = nextScan - 1; at > 0 && nextScan - at < 300; at--) {
            end = (photo[at] & 0xFF) == 0xFF && (photo[at + 1] & 0xFF) == 0xC4 ? at : end;
        }
        return end;
    }

    /** Returns the file with two bytes replaced; the header of a PNG gets its checksum. */
    static byte[] with(byte[] file, int place, int value) {
        byte[] changed = file.clone();
        ByteBuffer.wrap(changed).putShort(place, (short) value);
        if (changed[1] == 'P') {
            CRC32 sum = new CRC32();
            sum.update(changed, 12, 17);
            ByteBuffer.wrap(changed).putInt(29, (int) sum.getValue());
        }
        return changed;
    }

    /** Returns a segment of a JPEG. */
    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** Returns what a camera tells of how it was held. */
    static byte[] exif(String order, int orientation) {
        return ByteBuffer.allocate(6 + 8 + 2 + 24)
                .put("Exif\0\0".getBytes(ISO_8859_1))
                .put(order.getBytes(ISO_8859_1))
                .order(order.equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(4)
                .putInt(0)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }

    /** Returns a chunk of a PNG. */
    static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(ISO_8859_1));
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(ISO_8859_1))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** Returns the types of a PNG's chunks. */
    static List<String> chunks(byte[] png) {
        List<String> types = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(png).position(8);
        while (rest.hasRemaining()) {
            int length = rest.getInt();
            byte[] type = new byte[4];
            rest.get(type).position(rest.position() + length + 4);
            types.add(new String(type, ISO_8859_1));
        }
        return types;
    }

    /** Returns the text, and so many compressed spaces. */
    static byte[] packed(String before, int spaces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(ISO_8859_1));
        byte[] some = " ".repeat(1 << 20).getBytes(ISO_8859_1);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int written = 0; written < spaces; written += some.length) {
                out.write(some);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
