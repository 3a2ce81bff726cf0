package org.customerportal.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    /** The three corners that readers look for are where they belong, and nothing is drawn in the quiet zone. */
    @Test
    void drawsWhatReadersLookFor() {
        QrPicture picture = QrPicture.of("otpauth://totp/Northwind:ana@example.com?secret=GEZDGNBVGY3TQOJQ");
        boolean[][] dark = new boolean[picture.size()][picture.size()];
        Matcher squares = SQUARE.matcher(picture.path());
        int end = 0;
        while (squares.find()) {
            assertThat(squares.start()).isEqualTo(end);
            end = squares.end();
            dark[Integer.parseInt(squares.group(2))][Integer.parseInt(squares.group(1))] = true;
        }

        assertThat(end).isEqualTo(picture.path().length());
        int last = picture.size() - 5;
        for (int place = 4; place <= 10; place++) {
            assertThat(dark[4][place] && dark[10][place] && dark[place][4]).isTrue();
            assertThat(dark[4][last - place + 4] && dark[last][place] && dark[last - place + 4][4])
                    .isTrue();
        }
        for (int place = 0; place < picture.size(); place++) {
            assertThat(dark[3][place] || dark[place][3] || dark[last + 1][place] || dark[place][last + 1])
                    .isFalse();
        }
    }
}
