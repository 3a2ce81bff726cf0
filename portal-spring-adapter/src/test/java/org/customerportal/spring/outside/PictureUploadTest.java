package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.CustomerFace;
import org.customerportal.account.picture.Picture;
import org.customerportal.testkit.fixture.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A picture over a real server: what a browser sends is drawn and kept, and nothing of what anybody else sends. */
class PictureUploadTest extends OutsideTest {

    private static final String PAGE = SUPPORT + "/profile/picture";
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    private ServletContext container;

    @Autowired
    private SettableClock clock;

    private Wire ana;
    private String token;

    @BeforeEach
    void comeIn() {
        ana = signedIn(SUPPORT, customer());
        token = ana.get(PAGE).formToken();
    }

    @Test
    void isKeptAndShown() {
        Reply sent = send(FileForm.of(token, FileForm.painted(0xFF0000)));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.sentTo()).isEqualTo(SUPPORT + "/profile?done=picture");
        assertThat(ana.get(SUPPORT + "/profile?done=picture").body())
                .contains("Your picture was saved.", "src=\"" + PAGE + "/image\"");
        Reply image = ana.get(PAGE + "/image");
        assertThat(image.status()).isEqualTo(200);
        assertThat(image.headers("Content-Type")).containsExactly("image/png");
        assertThat(image.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(image.headers("Cache-Control")).containsExactly("private, no-cache");
        assertThat(image.headers("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(image.headers("ETag"))
                .containsExactly("\"" + picture().orElseThrow().drawn().digest() + "\"");
    }

    @Test
    void isAskedForAgainOnlyIfItIsAnother() {
        send(FileForm.of(token, FileForm.painted(0xFF0000)));
        String tag = ana.get(PAGE + "/image").headers("ETag").get(0);
        ana.with("If-None-Match", tag);

        Reply same = ana.get(PAGE + "/image");
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers("ETag")).containsExactly(tag);
        send(FileForm.of(token, FileForm.painted(0x0000FF)));
        assertThat(ana.get(PAGE + "/image").status()).isEqualTo(200);
        ana.post(PAGE + "/remove", "_form=" + token);
        assertThat(ana.get(PAGE + "/image").status()).isEqualTo(404);
    }

    @Test
    void isRefusedInWordsWhereTheFileIsNone() {
        for (byte[] file : List.of("<svg onload=alert(1)/>".getBytes(), "GIF89a".getBytes())) {
            Reply refused = send(FileForm.of(token, file));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Choose a picture in the format PNG or JPEG")
                    .doesNotContain("onload");
        }
        assertThat(send(FileForm.of(token, new byte[0])).body())
                .contains("href=\"#field-picture\"", "Choose a picture");
        assertThat(send(new FileForm().field("_form", token)).body()).contains("Choose a picture");
        assertThat(ana.post(PAGE, "picture=x&_form=" + token).status()).isEqualTo(422);
        assertThat(picture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 30})
    void isRefusedInWordsWhereTheFileIsTooLarge(int megabytes) {
        Reply refused = send(FileForm.of(token, new byte[megabytes * MEGABYTE]));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose a smaller file, of at most 8 MB");
        assertThat(picture()).isEmpty();
    }

    @Test
    @Tag("S37")
    @Tag("R37")
    void isRefusedWithoutTheSecretOfItsForm() {
        byte[] file = FileForm.painted(0xFF0000);
        String others = signedIn(SUPPORT, customer()).get(PAGE).formToken();

        assertThat(send(new FileForm().file("picture", "me.png", file)).status())
                .isEqualTo(403);
        assertThat(send(FileForm.of("", file)).status()).isEqualTo(403);
        assertThat(send(FileForm.of(others, file)).status()).isEqualTo(403);
        byte[] body = new FileForm().file("picture", "me.png", file).end();
        assertThat(ana.send("POST", PAGE + "?_form=" + token, FileForm.head(body), body)
                        .status())
                .isEqualTo(403);
        ana.with("Sec-Fetch-Site", "cross-site");
        assertThat(send(FileForm.of(token, file)).status()).isEqualTo(403);
        assertThat(picture()).isEmpty();
    }

    @Test
    void isNotReadFromWhoeverIsNotSignedIn() {
        Wire anybody = anybody();
        String visitors = anybody.get(SUPPORT + "/sign-in").formToken();
        byte[] body = FileForm.of(visitors, FileForm.painted(0xFF0000)).end();
        List<String> head =
                List.of("Content-Type: multipart/form-data; boundary=" + FileForm.BOUNDARY, "Content-Length: 8000000");

        Reply refused = anybody.send("POST", PAGE, head, body);

        assertThat(refused.sentTo())
                .as("answered before anybody missed the rest")
                .startsWith(SUPPORT + "/sign-in");
        assertThat(anybody().send("POST", PAGE, FileForm.head(body), body).sentTo())
                .startsWith(SUPPORT + "/sign-in");
    }

    @Test
    void isRefusedWhereTheBodyIsNoneThatABrowserWrites() {
        byte[] file = FileForm.painted(0xFF0000);
        byte[] sound = FileForm.of(token, file).end();
        FileForm many = new FileForm();
        for (int part = 0; part < 10_000; part++) {
            many.field("f" + part, "");
        }
        String padding = "X-Padding: " + "x".repeat(64 << 10) + "\r\n";

        for (byte[] body : List.of(
                many.field("_form", token).file("picture", "me.png", file).end(),
                new FileForm()
                        .field("_form", token)
                        .part(padding + "Content-Disposition: form-data; name=\"picture\"", file)
                        .end(),
                FileForm.of(token, file).file("picture", "two.png", file).end(),
                FileForm.of(token, file).field("_form", token).end(),
                FileForm.of(token, file).part("Content-Type: image/png", file).end(),
                FileForm.of(token, file).raw("--" + FileForm.BOUNDARY + "\r\n").end(),
                Arrays.copyOf(sound, sound.length - 10),
                Arrays.copyOf(sound, 60),
                new byte[100],
                new byte[0])) {
            Reply refused = ana.send("POST", PAGE, FileForm.head(body), body);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("The file did not arrive whole.")
                    .doesNotContain("Exception");
        }
        for (String type : List.of(
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=" + "x".repeat(71),
                "multipart/form-data; boundary=another")) {
            List<String> head = List.of("Content-Type: " + type, "Content-Length: " + sound.length);
            assertThat(ana.send("POST", PAGE, head, sound).status()).as(type).isEqualTo(422);
        }
        assertThat(picture()).isEmpty();
    }

    @Test
    void isRefusedWhereItsLengthIsUnknown() {
        List<String> chunked = List.of(
                "Content-Type: multipart/form-data; boundary=" + FileForm.BOUNDARY, "Transfer-Encoding: chunked");

        assertThat(ana.send("POST", PAGE, chunked, "3\r\n--x\r\n0\r\n\r\n").status())
                .isEqualTo(411);
    }

    @Test
    void isRefusedAtEveryOtherAddress() {
        byte[] body = FileForm.of(token, FileForm.painted(0xFF0000)).end();

        for (String address : List.of(SUPPORT + "/profile", PAGE + "/remove", PAGE + "/image", SUPPORT + "/sign-in")) {
            assertThat(ana.send("POST", address, FileForm.head(body), body).status())
                    .as(address)
                    .isEqualTo(400);
        }
        assertThat(mia().send("POST", "/portal/desk/profile/picture", FileForm.head(body), body)
                        .status())
                .isEqualTo(400);
        assertThat(ana.send("POST", "/portal/nowhere/profile/picture", FileForm.head(body), body)
                        .status())
                .isEqualTo(404);
        assertThat(picture()).isEmpty();
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        send(FileForm.of(token, FileForm.painted(0xFF0000)));
        send(FileForm.of(token, new byte[7 * MEGABYTE]));
        send(FileForm.of(token, new byte[9 * MEGABYTE]));

        File temporary = (File) container.getAttribute(ServletContext.TEMPDIR);
        try (Stream<Path> files = Files.walk(temporary.toPath())) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void letsTheNextInWhateverBecameOfTheLast() {
        byte[] broken = FileForm.of("", new byte[100]).end();
        for (int round = 0; round < 12; round++) {
            ana.send("POST", PAGE, FileForm.head(broken), Arrays.copyOf(broken, broken.length));
            send(FileForm.of(token, new byte[9 * MEGABYTE / (round % 2 + 1)]));
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(send(FileForm.of(token, FileForm.painted(0xFF0000))).status())
                .isEqualTo(303);
    }

    private Reply send(FileForm form) {
        byte[] body = form.end();
        return ana.send("POST", PAGE, FileForm.head(body), body);
    }

    private Optional<Picture> picture() {
        CustomerFace face = portal.customer("support", ana.cookie("portal-support"));
        return face.picture().find();
    }
}
