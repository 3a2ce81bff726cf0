package org.customerportal.example.springboot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A profile picture from the file that somebody chooses to the words beside which others see it. */
@ExtendWith(InBrowser.class)
class PictureTourTest {

    private static final String BASE = "/portal/support";

    @Test
    void anaShowsHerFaceAndTheDeskSeesIt(RunningDemo demo) {
        try (Window ana = demo.customer("ana@helder.example");
                Window mia = demo.staff("mia")) {
            choose(ana, Gallery.ENGLISH, "Use this picture");
            ana.open(BASE + "/");
            ana.follow("Lift door on floor 3");
            seen(ana);
            Gallery.ENGLISH.look(ana, "customer-request-pictured");
            mia.open("/portal/desk/?tab=all");
            mia.follow("Lift door on floor 3");
            seen(mia);
            Gallery.ENGLISH.look(mia, "desk-request-pictured");
            mia.open("/portal/desk/people?q=ana@helder");
            mia.follow("Ana Sousa");
            seen(mia);
            Gallery.ENGLISH.look(mia, "desk-person-pictured");
            mia.press("Remove the profile picture");
            mia.expect("The profile picture was removed.");
            ana.open(BASE + "/profile");
            ana.expect("Add a picture");
        }
    }

    @Test
    void joaoDoesSoInPortugueseAndThinksBetterOfIt(RunningDemo demo) {
        try (Window joao = demo.customer("joao@helder.example")) {
            choose(joao, Gallery.PORTUGUESE, "Usar esta fotografia");
            joao.open(BASE + "/");
            joao.follow("Corrimão solto");
            seen(joao);
            Gallery.PORTUGUESE.look(joao, "customer-request-pictured");
            joao.open(BASE + "/profile/picture");
            Gallery.PORTUGUESE.look(joao, "customer-picture-present");
            joao.press("Remover a fotografia");
            joao.expect("A sua fotografia foi removida.");
            assertThat(joao.page().locator("main img").count()).isZero();
        }
    }

    private static void choose(Window window, Gallery gallery, String use) {
        window.open(BASE + "/profile");
        window.click("a[href$='/profile/picture']");
        gallery.look(window, "customer-picture");
        window.press(use);
        gallery.look(window, "customer-picture-missing");
        file(
                window,
                new FilePayload("me.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes()));
        window.press(use);
        gallery.look(window, "customer-picture-refused");
        file(window, new FilePayload("large.jpg", "image/jpeg", new byte[9 << 20]));
        window.press(use);
        gallery.look(window, "customer-picture-too-large");
        file(window, new FilePayload("me.jpg", "image/jpeg", portrait()));
        window.press(use);
        window.expectPath(BASE + "/profile?done=picture");
        seen(window);
        gallery.look(window, "customer-profile-pictured");
    }

    private static void file(Window window, FilePayload file) {
        window.page().locator("#field-picture").setInputFiles(file);
    }

    private static void seen(Window window) {
        Object width = window.page()
                .locator("main img")
                .first()
                .evaluate("async image => { await image.decode(); return image.naturalWidth }");
        assertThat(width).isEqualTo(256);
    }

    /** Paints somebody, upright, as a phone would take it. */
    private static byte[] portrait() {
        BufferedImage image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setPaint(new GradientPaint(0, 0, new Color(0x9CC5E8), 0, 1200, new Color(0xE8D5B0)));
        brush.fillRect(0, 0, 900, 1200);
        brush.setColor(new Color(0x2F5D50));
        brush.fillOval(120, 820, 660, 700);
        brush.setColor(new Color(0x5A3A22));
        brush.fillOval(255, 290, 390, 430);
        brush.setColor(new Color(0xE0AC85));
        brush.fillOval(285, 370, 330, 430);
        brush.setColor(new Color(0x33261D));
        brush.fillOval(360, 540, 36, 36);
        brush.fillOval(504, 540, 36, 36);
        brush.fillArc(370, 600, 160, 110, 200, 140);
        brush.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
