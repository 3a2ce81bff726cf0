package org.customerportal.spring.outside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes the body of a form with a file, as a browser does or as somebody else might. Used by one thread. */
final class FileForm {

    static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Returns the form of the page, filled in. */
    static FileForm of(String token, byte[] file) {
        return new FileForm().field("_form", token).file("picture", "me.png", file);
    }

    /** Returns a file that shows one colour. */
    static byte[] painted(int rgb) {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int place = 0; place < 60 * 40; place++) {
            image.setRGB(place % 60, place / 60, rgb);
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    FileForm field(String name, String value) {
        return part("Content-Disposition: form-data; name=\"" + name + "\"", value.getBytes(ISO_8859_1));
    }

    FileForm file(String name, String fileName, byte[] content) {
        return part(
                "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: image/png",
                content);
    }

    FileForm part(String head, byte[] content) {
        raw("--" + BOUNDARY + "\r\n" + head + "\r\n\r\n");
        body.writeBytes(content);
        return raw("\r\n");
    }

    FileForm raw(String text) {
        body.writeBytes(text.getBytes(ISO_8859_1));
        return this;
    }

    byte[] end() {
        return raw("--" + BOUNDARY + "--\r\n").body.toByteArray();
    }

    static List<String> head(byte[] body) {
        return List.of("Content-Type: multipart/form-data; boundary=" + BOUNDARY, "Content-Length: " + body.length);
    }
}
