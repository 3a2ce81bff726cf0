package org.customerportal.account.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.customerportal.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    private final PictureReader reader = new PictureReader();

    @ParameterizedTest
    @CsvSource({"png, 300, 200", "png, 200, 300", "png, 10, 10", "png, 4001, 3000", "jpg, 3000, 4001", "jpg, 64, 80"})
    void drawsTheMiddleAnew(String format, int width, int height) throws IOException {
        BufferedImage drawn = drawn(Painted.quarters(width, height).as(format));

        assertThat(drawn.getWidth()).isEqualTo(256);
        assertThat(drawn.getHeight()).isEqualTo(256);
        assertThat(corners(drawn)).isEqualTo("RGBW");
    }

    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB", "9, RGBW"})
    void turnsAPhotoAsTheCameraWasHeld(int orientation, String corners) throws IOException {
        byte[] photo = Painted.quarters(400, 400).as("jpg");
        byte[] little = Files.exif("II", orientation);
        byte[] big = Files.exif("MM", orientation);

        assertThat(corners(drawn(Files.after(2, photo, Files.segment(0xE1, little)))))
                .isEqualTo(corners);
        assertThat(corners(drawn(Files.after(2, photo, Files.segment(0xE1, big)))))
                .isEqualTo(corners);
    }

    @Test
    void keepsGreyAsGreyAsItWas() throws IOException {
        for (String format : new String[] {"png", "jpg"}) {
            int rgb = drawn(Painted.grey(300, 128).as(format)).getRGB(100, 100) & 0xFFFFFF;

            assertThat(new Color(rgb).getGreen()).as(format).isBetween(125, 131);
        }
    }

    @Test
    void showsWhiteWhereNothingIs() throws IOException {
        BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);

        assertThat(drawn(new Painted(clear).as("png")).getRGB(9, 9)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void letsNothingThroughThatIsNotToBeSeen() {
        byte[] script = "<script>alert(1)</script>".getBytes(ISO_8859_1);
        byte[] photo = Painted.quarters(300, 300).as("jpg");
        byte[] told = Files.after(2, photo, Files.segment(0xE1, "Exif\0\0GPS 38.7 N".getBytes(ISO_8859_1)));
        byte[] png = Painted.quarters(300, 300).as("png");

        for (byte[] sent : new byte[][] {
            Files.after(2, told, Files.segment(0xFE, script)),
            Files.after(photo.length, photo, script),
            Files.after(33, png, Files.chunk("tEXt", script)),
            Files.after(png.length, png, script)
        }) {
            byte[] drawn = reader.draw(sent).png();
            assertThat(new String(drawn, ISO_8859_1)).doesNotContain("script", "alert", "GPS", "tEXt", "38.7");
            assertThat(Files.chunks(drawn)).containsOnly("IHDR", "IDAT", "IEND");
        }
    }

    @Test
    void takesNoMoreRoomThanItSays() {
        assertThat(reader.draw(Painted.noise(256).as("png")).png()).hasSizeBetween(190_000, DrawnPicture.MAX_BYTES);
        assertThat(reader.draw(Painted.noise(1024).as("png")).png()).hasSizeLessThanOrEqualTo(DrawnPicture.MAX_BYTES);
    }

    @Test
    void drawsTheSameOfTheSame() {
        byte[] sent = Painted.quarters(300, 300).as("png");

        assertThat(reader.draw(sent))
                .isEqualTo(reader.draw(sent))
                .hasToString(reader.draw(sent).toString());
        assertThat(reader.draw(sent).digest()).matches("[A-Za-z0-9_-]{43}");
        assertThat(reader.draw(Painted.grey(300, 1).as("png")).digest())
                .isNotEqualTo(reader.draw(sent).digest());
    }

    @Test
    void refusesWhatClaimsToBeHugeBeforeAnyPixelIsRead() {
        byte[] png = Painted.quarters(20, 20).as("png");
        byte[] photo = Painted.quarters(20, 20).as("jpg");
        int frame = IntStream.range(2, photo.length)
                .filter(at -> (photo[at] & 0xFF) == 0xFF && (photo[at + 1] & 0xFF) == 0xC0)
                .findFirst()
                .orElseThrow();

        assertThat(refused(Files.with(Files.with(png, 18, 0xEA60), 22, 0xEA60))).isEqualTo("too-many-pixels");
        assertThat(refused(Files.with(Files.with(png, 16, 0x7FFF), 20, 0x7FFF))).isEqualTo("too-many-pixels");
        assertThat(refused(Files.with(Files.with(photo, frame + 5, 0xFFDC), frame + 7, 0xFFDC)))
                .isEqualTo("too-many-pixels");
    }

    @Test
    void readsAsManyPixelsAsItSays() throws IOException {
        assertThat(corners(drawn(Painted.quarters(5000, 5000).as("png")))).isEqualTo("RGBW");
        assertThat(refused(Painted.quarters(5000, 5001).as("png"))).isEqualTo("too-many-pixels");
    }

    @Test
    void neverUnpacksWhatIsNoPixel() throws IOException {
        byte[] png = Painted.indexed(60).as("png");
        byte[] bomb = Files.chunk("zTXt", Files.packed("c\0\0", 300 << 20));

        assertThat(bomb).hasSizeLessThan(400_000);
        assertThat(drawn(Files.after(33, png, bomb)).getRGB(9, 9) & 0xFFFFFF).isEqualTo(0xFF0000);
    }

    @Test
    void refusesAPhotoInMoreLayersThanAnyPhotoHas() throws IOException {
        byte[] photo = Painted.quarters(400, 400).inLayers();
        int first = scan(photo, 0);
        byte[] layer = Arrays.copyOfRange(photo, first, Files.end(photo, scan(photo, first + 1)));

        assertThat(corners(drawn(photo))).isEqualTo("RGBW");
        assertThat(corners(drawn(Files.times(30, photo, first, layer)))).isEqualTo("RGBW");
        assertThat(refused(Files.times(50, photo, first, layer))).isEqualTo("not-an-image");
    }

    @Test
    void showsTheDecoderNothingButWhatPixelsNeed() {
        byte[] note = "a note".getBytes(ISO_8859_1);
        byte[] png = Files.after(33, Painted.indexed(60).as("png"), Files.chunk("zTXt", note));
        byte[] photo = Files.after(2, Painted.grey(60, 1).as("jpg"), Files.segment(0xE2, note));
        byte[] commented = Files.after(2, photo, Files.segment(0xFE, note));

        assertThat(Files.chunks(PngFile.bare(png).orElseThrow().bytes()))
                .containsExactly("IHDR", "PLTE", "IDAT", "IEND");
        assertThat(new String(JpegFile.bare(commented).orElseThrow().bytes(), ISO_8859_1))
                .doesNotContain("a note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>alert(1)</script></svg>",
                "<!doctype html><title>x</title>",
                "GIF89a\u0001\u0000\u0001\u0000",
                "RIFF\u0024\u0000\u0000\u0000WEBPVP8 ",
                "%PDF-1.7",
                "\u0089PNG\r\n\u001a\n",
                "x"
            })
    void refusesEverythingElse(String sent) {
        assertThat(refused(sent.getBytes(ISO_8859_1))).isEqualTo("not-an-image");
        assertThat(refused(sent.getBytes(UTF_8))).isEqualTo("not-an-image");
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThat(refused(new byte[0])).isEqualTo("required");
        assertThat(refused(new byte[PictureReader.MAX_BYTES + 1])).isEqualTo("too-large");
        assertThat(refused(new byte[PictureReader.MAX_BYTES])).isEqualTo("not-an-image");
    }

    @Test
    void refusesABrokenFileInNoOtherWay() {
        Random random = new Random(7);
        byte[][] files = {
            Painted.quarters(90, 90).as("png"),
            Painted.quarters(90, 90).as("jpg"),
            Painted.indexed(90).as("png")
        };
        for (int round = 0; round < 3000; round++) {
            byte[] broken = files[round % files.length].clone();
            for (int wrong = random.nextInt(4); wrong >= 0; wrong--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            byte[] sent = Arrays.copyOf(broken, broken.length - (round % 5 == 0 ? random.nextInt(broken.length) : 0));
            try {
                assertThat(reader.draw(sent).png()).isNotEmpty();
            } catch (InvalidInputException refusal) {
                assertThat(refusal.violations()).hasSize(1);
            }
        }
    }

    private BufferedImage drawn(byte[] sent) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(reader.draw(sent).png()));
    }

    private String refused(byte[] sent) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> reader.draw(sent));
        assertThat(refusal).isNotNull();
        assertThat(refusal.violations())
                .singleElement()
                .satisfies(one -> assertThat(one.path()).isEqualTo("picture"));
        return refusal.violations().get(0).code();
    }

    private static int scan(byte[] photo, int from) {
        return IntStream.range(from, photo.length)
                .filter(at -> (photo[at] & 0xFF) == 0xFF && (photo[at + 1] & 0xFF) == 0xDA)
                .findFirst()
                .orElseThrow();
    }

    /** Tells the colours of the corners: red, green, blue or white; above from left to right, then below. */
    private static String corners(BufferedImage image) {
        return letter(image.getRGB(40, 40))
                + letter(image.getRGB(215, 40))
                + letter(image.getRGB(40, 215))
                + letter(image.getRGB(215, 215));
    }

    private static String letter(int rgb) {
        Color color = new Color(rgb);
        String light = (color.getRed() > 128 ? "R" : "")
                + (color.getGreen() > 128 ? "G" : "")
                + (color.getBlue() > 128 ? "B" : "");
        return light.equals("RGB") ? "W" : light;
    }
}
