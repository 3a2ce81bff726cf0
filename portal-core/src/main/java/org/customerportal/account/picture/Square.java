package org.customerportal.account.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pixels in a square, opaque: what was transparent is white.
 *
 * @param side how many there are in a row
 * @param rgb row by row
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and gone as soon as it is drawn.
record Square(int side, int[] rgb) {

    private static final int WHITE = 0xFF;

    /** Returns the pixels of a square picture. */
    static Square of(BufferedImage decoded) {
        int side = Math.min(decoded.getWidth(), decoded.getHeight());
        ColorModel colors = decoded.getColorModel();
        boolean grey = colors.getNumColorComponents() == 1 && !(colors instanceof IndexColorModel);
        // Java takes grey for linear light when it converts it, which nobody's file means: the picture would turn pale.
        return made(side, (x, y) -> onWhite(grey ? grey(decoded, x, y) : decoded.getRGB(x, y)));
    }

    /** Returns a square of this size, in which each pixel is the average of those that it stands for. */
    Square shrunk(int smaller) {
        return made(smaller, (x, y) -> average(x, y, smaller));
    }

    /** Returns it turned as Exif says by these numbers. */
    Square turned(int orientation) {
        int last = side - 1;
        return made(side, (x, y) -> switch (orientation) {
            case 2 -> at(last - x, y);
            case 3 -> at(last - x, last - y);
            case 4 -> at(x, last - y);
            case 5 -> at(y, x);
            case 6 -> at(y, last - x);
            case 7 -> at(last - y, last - x);
            case 8 -> at(last - y, x);
            default -> at(x, y);
        });
    }

    /** Returns it as PNG without anything but pixels. */
    byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, side, side, rgb, 0, side);
        ImageWriter writer = PictureReader.ofThisJava(ImageIO.getImageWritersByFormatName("png"))
                .orElseThrow(() -> new IllegalStateException("this Java writes no PNG"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private int average(int x, int y, int smaller) {
        int left = from(x, smaller);
        int right = Math.max(from(x + 1, smaller), left + 1);
        int top = from(y, smaller);
        int bottom = Math.max(from(y + 1, smaller), top + 1);
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                int pixel = at(column, row);
                red += (pixel >> 16) & 0xFF;
                green += (pixel >> 8) & 0xFF;
                blue += pixel & 0xFF;
            }
        }
        long pixels = (long) (right - left) * (bottom - top);
        return together((int) (red / pixels), (int) (green / pixels), (int) (blue / pixels));
    }

    private int from(int position, int smaller) {
        return (int) ((long) position * side / smaller);
    }

    private int at(int x, int y) {
        return rgb[y * side + x];
    }

    private static int grey(BufferedImage image, int x, int y) {
        int light = sample(image, x, y, 0);
        int alpha = image.getRaster().getNumBands() > 1 ? sample(image, x, y, 1) : WHITE;
        return (alpha << 24) | together(light, light, light);
    }

    private static int sample(BufferedImage image, int x, int y, int band) {
        int most = (1 << image.getSampleModel().getSampleSize(band)) - 1;
        return image.getRaster().getSample(x, y, band) * WHITE / most;
    }

    private static int together(int red, int green, int blue) {
        return (red << 16) | (green << 8) | blue;
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        int white = (WHITE - alpha) * WHITE;
        int red = (((argb >> 16) & 0xFF) * alpha + white) / WHITE;
        int green = (((argb >> 8) & 0xFF) * alpha + white) / WHITE;
        int blue = ((argb & 0xFF) * alpha + white) / WHITE;
        return together(red, green, blue);
    }

    private static Square made(int side, IntBinaryOperator pixel) {
        int[] rgb = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                rgb[y * side + x] = pixel.applyAsInt(x, y);
            }
        }
        return new Square(side, rgb);
    }
}
