package org.customerportal.account.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;

/**
 * Makes profile pictures of files that people send. A file is decoded and its middle drawn anew, so that nothing survives that is
 * not to be seen: no place where a photo was taken, no second document, no script. One file is decoded at a time, because the
 * memory that this takes is not the file's to choose. Writes nothing to a disk. Thread-safe.
 */
public final class PictureReader {

    /** The most bytes of a file: the photos of today's phones have up to 8 MB. */
    public static final int MAX_BYTES = 8 << 20;

    /**
     * The most pixels: the photos of today's phones have up to 24.5 million. A file of a few kilobytes can claim billions. How
     * many there are stands in the first bytes, so that no pixel of a larger picture is decoded.
     */
    public static final int MAX_PIXELS = 25_000_000;

    /** Of a larger picture only every second, third … pixel is read, so that memory holds less than twice this many in a row. */
    private static final int ENOUGH = 4 * DrawnPicture.SIDE;

    private final Lock turn = new ReentrantLock(true);

    /**
     * Draws the middle of a picture.
     *
     * @param sent a PNG or a JPEG in grey or RGB, known by its bytes whatever it was called
     * @throws InvalidInputException at {@code picture}: {@code required} if there is no byte, {@code too-large} with {@code max} in
     *     megabytes if there are more than {@value #MAX_BYTES}, {@code too-many-pixels} with {@code max} in millions if it has more
     *     than {@value #MAX_PIXELS}, {@code not-an-image} if it is anything else or cannot be decoded
     */
    public DrawnPicture draw(byte[] sent) {
        if (sent.length == 0) {
            throw refused("required");
        }
        if (sent.length > MAX_BYTES) {
            throw new InvalidInputException(Violation.of("picture", "too-large", "max", MAX_BYTES >> 20));
        }
        BarePicture bare = PngFile.bare(sent).or(() -> JpegFile.bare(sent)).orElseThrow(() -> refused("not-an-image"));
        turn.lock();
        try {
            return new DrawnPicture(Square.of(decode(bare))
                    .shrunk(DrawnPicture.SIDE)
                    .turned(bare.orientation())
                    .png());
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof InvalidInputException refusal ? refusal : refused("not-an-image");
        } finally {
            turn.unlock();
        }
    }

    private static BufferedImage decode(BarePicture bare) throws IOException {
        ImageReader reader = ofThisJava(ImageIO.getImageReadersByFormatName(bare.format()))
                .orElseThrow(() -> new IOException("this Java reads no " + bare.format()));
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare.bytes()))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MAX_PIXELS) {
                throw new InvalidInputException(
                        Violation.of("picture", "too-many-pixels", "max", MAX_PIXELS / 1_000_000));
            }
            return reader.read(0, middle(reader.getDefaultReadParam(), width, height));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam middle(ImageReadParam param, int width, int height) {
        int side = Math.min(width, height);
        int step = Math.max(1, side / ENOUGH);
        param.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    /** Returns the one that comes with Java. A host may have others, of which nothing is known here. */
    static <T> Optional<T> ofThisJava(Iterator<T> offered) {
        while (offered.hasNext()) {
            T one = offered.next();
            if (one.getClass().getModule().equals(ImageIO.class.getModule())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static InvalidInputException refused(String code) {
        return new InvalidInputException(Violation.of("picture", code));
    }
}
