package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskOrganizationPageTest extends PageTest {

    private Browser mia;
    private OrganizationId organization;
    private String place;

    @BeforeEach
    void open() {
        super.open();
        mia = desk(PagesHost.MIA);
        organization = cast.organization("Harbour Bakery");
        place = "/organizations/" + organization.value();
    }

    @Test
    void changesNameAndNumber() {
        String version = mia.get(place + "/edit").hidden("version");
        Map<String, String> typed = Map.of("name", "Harbour & Sons", "number", "", "version", version);

        assertThat(mia.post(place + "/edit", typed).sentTo()).isEqualTo(place + "?done=organization-changed");
        assertThat(mia.get(place).html()).contains("Harbour &amp; Sons");

        Browser.Shown late = mia.post(place + "/edit", Map.of("name", "Late", "number", "", "version", version));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("changed in the meantime", "Harbour &amp; Sons", "value=\"Late\"");
        Browser.Shown nameless =
                mia.post(place + "/edit", Map.of("name", " ", "number", "", "version", late.hidden("version")));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.hidden("version")).isEqualTo(late.hidden("version"));

        mia.post(place + "/edit", Map.of("name", "By Leo", "number", "", "version", late.hidden("version")));
        Browser.Shown afterLeo =
                mia.post(place + "/edit", Map.of("name", " ", "number", "", "version", nameless.hidden("version")));
        assertThat(afterLeo.hidden("version")).isEqualTo(late.hidden("version"));
        assertThat(mia.post(
                                place + "/edit",
                                Map.of("name", "By Mia", "number", "", "version", afterLeo.hidden("version")))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void changesWhatTheHostSaysOfIt() {
        String version = mia.get(place + "/edit").hidden("version");
        Browser.Shown wrong = mia.post(
                place + "/edit",
                Map.of("name", "Harbour", "number", "C-1", "attributes", "Tier: <gold>", "version", version));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html()).contains("Line 1: use small letters", "Tier: &lt;gold&gt;", "value=\"C-1\"");

        assertThat(mia.post(
                                place + "/edit",
                                Map.of(
                                        "name",
                                        "Harbour",
                                        "number",
                                        "C-1",
                                        "attributes",
                                        "tier: <gold>\r\nregion: north",
                                        "version",
                                        version))
                        .sentTo())
                .isEqualTo(place + "?done=organization-changed");

        assertThat(mia.get(place).html()).contains("<code>tier</code>", "&lt;gold&gt;", "C-1");
        assertThat(mia.get(place + "/edit").html()).contains("region: north\ntier: &lt;gold&gt;</textarea>");
        assertThat(mia.post("/organizations/new", Map.of("name", "Other", "number", "C-1", "attributes", "tier: gold"))
                        .html())
                .contains("Another organization has this number");
    }

    @Test
    void disablesAnOrganizationAfterAskingAndEnablesItAgain() {
        String session = newcomer("Ana Sousa", organization, Sharing.own());
        assertThat(mia.get(place + "/disable").html()).contains("Disable Harbour Bakery?");

        assertThat(mia.post(place + "/disable", Map.of()).sentTo()).isEqualTo(place + "?done=organization-disabled");

        assertThat(mia.get(place).html()).contains("Disabled", "Enable the organization again");
        assertThat(mia.get("/organizations").html()).contains("Disabled");
        assertThat(cast.face(session).organizations()).isEmpty();
        Browser.Shown refused = mia.post(
                "/invitations/new",
                Map.of(
                        "email",
                        "x@customer.example",
                        "organization",
                        organization.value().toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("This organization is disabled");

        assertThat(mia.post(place + "/enable", Map.of()).sentTo()).isEqualTo(place + "?done=organization-enabled");
        assertThat(cast.face(session).organizations()).hasSize(1);
    }

    @Test
    void mergesTwoAfterSayingWhatItMeans() {
        String session = newcomer("Ana Sousa", organization, Sharing.organization());
        OrganizationId into = cast.organization("Harbour Bakery & Sons");
        String merge = place + "/merge/" + into.value();
        assertThat(mia.get(place).html()).contains(place + "/merge");
        assertThat(mia.get(place + "/merge").html())
                .contains(merge, "the one itself")
                .doesNotContain(place + "/merge/" + organization.value());
        assertThat(mia.get(merge).html())
                .contains("Make Harbour Bakery a part of Harbour Bakery &amp; Sons?")
                .contains("One person comes to")
                .contains("One person sees more than the own requests");

        assertThat(mia.post(merge, Map.of()).sentTo())
                .isEqualTo("/organizations/" + into.value() + "?done=organization-merged");

        assertThat(cast.face(session).organizations())
                .extracting(Organization::name)
                .containsExactly("Harbour Bakery & Sons");
        assertThat(mia.get(place).html())
                .contains("Merged", "/organizations/" + into.value())
                .doesNotContain(place + "/edit", place + "/merge");
        assertThat(mia.get(place + "/merge/" + place.substring(15)).sentTo())
                .isEqualTo(place + "?done=organization-not-merged");
        assertThat(mia.post("/organizations/" + into.value() + "/merge/" + organization.value(), Map.of())
                        .sentTo())
                .isEqualTo("/organizations/" + into.value() + "?done=organization-not-merged");
        assertThat(mia.post(place + "/enable", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void takesAMemberOutAfterAsking() {
        String session = newcomer("Ana Sousa", organization, Sharing.own());
        String member = place + "/members/" + cast.face(session).user().id().value();
        assertThat(mia.get(member).html()).contains("Take out of the organization");
        assertThat(mia.get(member + "/end").html()).contains("Take Ana Sousa out of Harbour Bakery?");

        assertThat(mia.post(member + "/end", Map.of()).sentTo()).isEqualTo(place + "?done=member-ended");

        assertThat(mia.get(place).html()).contains("Nobody belongs to it yet");
        assertThat(mia.post(member + "/end", Map.of()).status()).isEqualTo(404);
    }
}
