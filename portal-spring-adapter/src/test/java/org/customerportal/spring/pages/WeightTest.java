package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.customerportal.request.RequestId;
import org.junit.jupiter.api.Test;

/** The first page comes quickly to a phone in a van. */
class WeightTest extends PageTest {

    private static final int LIMIT = 50 * 1024;

    @Test
    void htmlStyleAndScriptTogetherStayUnderFiftyKilobytes() throws IOException {
        String session = newcomer("Ana Sousa", cast.organization("Helder Windows"));
        RequestId request = cast.ask(session, "Lift door", "It does not close. ".repeat(50));
        for (int number = 0; number < 25; number++) {
            cast.reply(session, request, "News " + number + " " + "of the lift door ".repeat(20));
        }
        int assets = compressed(asset("portal.css")) + compressed(asset("portal.js"));

        assertThat(assets).isBetween(1024, 16 * 1024);
        for (String path : new String[] {"/", "/requests", "/requests/" + request.value(), "/profile"}) {
            byte[] html = customer(session).get(path).response().getContentAsByteArray();
            assertThat(assets + compressed(html)).as(path).isLessThan(LIMIT);
        }
    }

    private static byte[] asset(String name) throws IOException {
        try (var stream = WeightTest.class.getResourceAsStream("/org/customerportal/spring/assets/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        }
    }

    private static int compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.size();
    }
}
