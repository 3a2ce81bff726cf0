package org.customerportal.account.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A square picture as PNG, drawn by the portal and by nobody else. Immutable; equal if the bytes are. */
public final class DrawnPicture {

    /** The length of a side in pixels. */
    public static final int SIDE = 256;

    /** The media type of what {@link #png} returns. */
    public static final String MEDIA_TYPE = "image/png";

    /** The most bytes: that many pixels of three bytes that cannot be compressed, and a little for what PNG adds. */
    public static final int MAX_BYTES = 200_000;

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private final byte[] png;

    /**
     * Makes the picture of what {@link PictureReader} drew, or of what a storage kept of that.
     *
     * @throws IllegalArgumentException if it is no PNG or longer than {@value #MAX_BYTES} bytes
     */
    public DrawnPicture(byte[] png) {
        if (png.length > MAX_BYTES || !new String(png, ISO_8859_1).startsWith(SIGNATURE)) {
            throw new IllegalArgumentException("a drawn picture is a PNG of at most " + MAX_BYTES + " bytes");
        }
        this.png = png.clone();
    }

    /** Returns the bytes, which are the caller's own. */
    public byte[] png() {
        return png.clone();
    }

    /** Returns what tells this picture from every other: a digest of its bytes, as URL-safe base64. */
    public String digest() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(png));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawnPicture drawn && Arrays.equals(png, drawn.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "DrawnPicture[" + digest() + "]";
    }
}
