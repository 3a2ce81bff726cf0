package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the host says of people, at the desk. */
class DeskTraitsPageTest extends PageTest {

    private Browser mia;
    private String session;
    private String place;
    private String number;

    @BeforeEach
    void open() {
        super.open();
        mia = desk(PagesHost.MIA);
        OrganizationId organization = cast.organization("Harbour Bakery");
        session = newcomer("Ana Sousa", organization, Sharing.own());
        place = "/people/" + cast.face(session).user().id().value();
        number = "P-" + organization.value().toString().substring(24);
    }

    @Test
    void changeForStaffAlone() {
        Browser.Shown form = mia.get(place + "/traits");
        String version = form.hidden("version");
        assertThat(form.html()).contains("Change number and attributes", "Ana Sousa");

        assertThat(mia.post(place + "/traits", typed(number, "tier: <gold>\n\nregion : north", version))
                        .sentTo())
                .isEqualTo(place + "?done=person-changed");

        assertThat(mia.get(place).html()).contains(number, "<code>tier</code>", "&lt;gold&gt;");
        assertThat(mia.get(place + "/traits").html())
                .contains("value=\"" + number + "\"", "region: north\ntier: &lt;gold&gt;</textarea>");
        assertThat(mia.get("/people").html()).contains("Ana Sousa");
    }

    @Test
    void keepWhatWasTypedWhenItIsRefused() {
        String version = mia.get(place + "/traits").hidden("version");

        Browser.Shown wrong = mia.post(place + "/traits", typed(number, "tier\nTier: gold", version));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html())
                .contains("Line 1: put a colon", "Line 2: use small letters", "value=\"" + number + "\"", "Tier: gold")
                .contains("href=\"#field-attributes\"");
        assertThat(mia.get(place).html()).doesNotContain(number);
        assertThat(mia.post(place + "/traits", typed("n".repeat(61), "", version))
                        .html())
                .contains("Use at most 60 characters");
    }

    @Test
    void belongToOnePersonAndOneVersion() {
        String version = mia.get(place + "/traits").hidden("version");
        mia.post(place + "/traits", typed(number, "tier: gold", version));

        Browser.Shown late = mia.post(place + "/traits", typed("Late", "tier: late", version));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("changed in the meantime", number, "gold", "tier: late</textarea>");
        String other = "/people/"
                + cast.face(newcomer("Rui Costa", cast.organization("Other"), Sharing.own()))
                        .user()
                        .id()
                        .value();
        Browser.Shown taken = mia.post(
                other + "/traits", typed(number, "", mia.get(other + "/traits").hidden("version")));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.html()).contains("Another person has this number");
        assertThat(mia.get("/people/00000000-0000-7000-8000-000000000000/traits")
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, String> typed(String number, String attributes, String version) {
        return Map.of("number", number, "attributes", attributes, "version", version);
    }
}
