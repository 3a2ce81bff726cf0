package org.customerportal.account.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture to try with.
 *
 * @param image what there is to see
 */
record Painted(BufferedImage image) {

    /** Paints a red, a green, a blue and a white quarter. */
    static Painted quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            boolean above = y < height / 2;
            for (int x = 0; x < width; x++) {
                boolean left = x < width / 2;
                row[x] = above ? (left ? 0xFF0000 : 0x00FF00) : (left ? 0x0000FF : 0xFFFFFF);
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return new Painted(image);
    }

    static Painted grey(int side, int light) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int place = 0; place < side * side; place++) {
            image.getRaster().setSample(place % side, place / side, 0, light);
        }
        return new Painted(image);
    }

    static Painted noise(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int place = 0; place < side * side; place++) {
            image.setRGB(place % side, place / side, random.nextInt());
        }
        return new Painted(image);
    }

    /** Paints red with a palette. */
    static Painted indexed(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_INDEXED);
        for (int place = 0; place < side * side; place++) {
            image.setRGB(place % side, place / side, Color.RED.getRGB());
        }
        return new Painted(image);
    }

    byte[] as(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns a photo that comes in layers, each of which makes it sharper. */
    byte[] inLayers() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, List.of(), null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
