package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.request.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures beside words, for whoever may read the words. */
class PicturePageTest extends PageTest {

    private String ana;
    private String bo;
    private String stranger;
    private RequestId request;
    private String here;

    @BeforeEach
    void ask() throws IOException {
        OrganizationId organization = cast.organization("Helder Windows");
        ana = newcomer("Ana Sousa", organization);
        bo = newcomer("Bo Lind", organization, Sharing.organization());
        stranger = newcomer("Eve Moss", cast.organization("Other"), Sharing.organization());
        request = cast.ask(ana, "Lift door does not close", "Since this morning");
        cast.reply(ana, request, "It is stuck");
        cast.reply(bo, request, "I saw it");
        here = "/requests/" + request.value();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", file);
        cast.face(ana).picture().change(file.toByteArray());
    }

    @Test
    void standsBesideTheWordsOfItsOwnerAndLettersBesideThoseOfOthers() {
        for (Browser browser : List.of(customer(ana), customer(bo), desk(PagesHost.MIA))) {
            Browser.Shown page = browser.get(here);
            String comment = page.first(here + "/comments/([0-9a-f-]{36})/picture");

            assertThat(page.html())
                    .containsSubsequence(
                            "<img class=\"face\" alt=\"\" width=\"40\" height=\"40\" src=\"",
                            here + "/picture\"",
                            "Since this morning",
                            here + "/comments/" + comment + "/picture\"",
                            "It is stuck",
                            ">BL</span>",
                            "I saw it")
                    .doesNotContain(cast.face(ana).user().id().value().toString());
            for (String address : List.of(here + "/picture", here + "/comments/" + comment + "/picture")) {
                Browser.Shown image = browser.get(address);
                assertThat(image.status()).isEqualTo(200);
                assertThat(image.response().getContentType()).isEqualTo("image/png");
                assertThat(image.response().getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
            }
        }
    }

    @Test
    void isAbsentForWhoeverMayNotSeeItAsWhatNeverWas() {
        String comment = customer(ana).get(here).first(here + "/comments/([0-9a-f-]{36})/picture");
        String nowhere = customer(stranger)
                .get("/requests/" + new UUID(1, 1) + "/picture")
                .html();

        for (String address : List.of(
                here + "/picture",
                here + "/comments/" + comment + "/picture",
                here + "/comments/" + new UUID(1, 1) + "/picture",
                "/profile/picture/image")) {
            Browser.Shown refused = customer(stranger).get(address);
            assertThat(refused.status()).as(address).isEqualTo(404);
            assertThat(refused.html()).as(address).isEqualTo(nowhere);
        }
        cast.face(ana).picture().remove();
        assertThat(customer(bo).get(here + "/picture").status()).isEqualTo(404);
        assertThat(customer(bo).get(here).html()).doesNotContain("<img").contains(">AS</span>");
    }

    @Test
    void isTakenAwayByItsOwner() {
        Browser browser = customer(ana);
        assertThat(browser.get("/profile").html()).contains("/profile/picture/image\"", "Change the picture");
        assertThat(browser.get("/profile/picture").html()).contains("Your present picture", "Remove the picture");

        assertThat(browser.post("/profile/picture/remove", Map.of()).sentTo())
                .isEqualTo("/profile?done=picture-removed");

        assertThat(browser.get("/profile?done=picture-removed").html())
                .contains("Your picture was removed.", "Add a picture")
                .doesNotContain("<img");
        assertThat(browser.get("/profile/picture").html()).doesNotContain("<img", "Remove the picture");
    }

    @Test
    void isSeenAndTakenAwayAtTheDesk() {
        Browser desk = desk(PagesHost.MIA);
        String person = "/people/" + cast.face(ana).user().id().value();
        assertThat(desk.get(person).html()).contains(person + "/picture\"", "Remove the profile picture");
        assertThat(desk.get(person + "/picture").response().getContentType()).isEqualTo("image/png");

        assertThat(desk.post(person + "/picture/remove", Map.of()).sentTo())
                .isEqualTo(person + "?done=portrait-removed");

        assertThat(desk.get(person + "?done=portrait-removed").html())
                .contains("The profile picture was removed.")
                .doesNotContain("<img");
        assertThat(desk.get(person + "/picture").status()).isEqualTo(404);
        assertThat(desk.get("/people/" + new UUID(1, 1) + "/picture").status()).isEqualTo(404);
    }
}
