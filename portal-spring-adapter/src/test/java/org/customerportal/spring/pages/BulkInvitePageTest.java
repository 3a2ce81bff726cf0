package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many people are invited from a list, step by step, with or without a script. */
class BulkInvitePageTest extends PageTest {

    private OrganizationId organization;
    private String desk;

    @BeforeEach
    void open() {
        super.open();
        organization = cast.organization("Helder Windows");
        desk = "/organizations/" + organization.value() + "/invite";
    }

    @Test
    void goesThroughTheListInStepsAndShowsHowFarItIs() {
        Browser mia = desk(PagesHost.MIA);
        String rows = people(60) + "\nnobody\n" + person(0) + ",administrator";

        Browser.Shown first = mia.post(desk, Map.of("rows", rows, "sharing", "organization"));
        assertThat(first.html())
                .containsPattern("<progress id=\"progress\" value=\"25\" max=\"62\">")
                .contains("25 of 62 done", "Go on, 37 left", "data-onward");
        Browser.Shown second = mia.post(desk, onward(first, rows));
        Browser.Shown again = mia.post(desk, onward(first, rows));
        Browser.Shown last = mia.post(desk, onward(second, rows));

        assertThat(again.html()).contains("50 of 62 done", "Has an invitation already");
        assertThat(last.html())
                .contains("62 of 62 done", "Is no e-mail address", "Stands in the list twice")
                .doesNotContain("data-onward");
        assertThat(cast.desk()
                        .invitations()
                        .list(
                                Optional.of(InvitationState.PENDING),
                                Optional.of(organization),
                                "",
                                PageRequest.first(100))
                        .items())
                .hasSize(60);
    }

    @Test
    void carriesToTheLastStepWhatTheMailsCarry() {
        Browser mia = desk(PagesHost.MIA);
        String rows = people(30);
        assertThat(mia.get(desk).html()).contains("value=\"temporary-password\"");

        Browser.Shown first = mia.post(desk, Map.of("rows", rows, "welcome", "temporary-password"));
        assertThat(first.hidden("welcome")).isEqualTo("temporary-password");
        mia.post(desk, onward(first, rows));

        assertThat(cast.mailed(person(0))).doesNotContain("token=");
        assertThat(cast.mailed(person(29))).doesNotContain("token=");
    }

    @Test
    void keepsAListThatCannotBeReadAndSaysWhy() {
        Browser mia = desk(PagesHost.MIA);

        Browser.Shown broken = mia.post(desk, Map.of("rows", "\"ada@customer.example"));

        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.html()).contains("A quotation mark is missing", ">&quot;ada@customer.example</textarea>");
        assertThat(mia.post(desk, Map.of("rows", " \n")).html()).contains("Enter at least one e-mail address");
        assertThat(mia.post(desk, Map.of("rows", people(501))).html()).contains("at most 500 people");
        assertThat(mia.post("/organizations/" + PagesHost.MIA.id().value() + "/invite", Map.of("rows", people(1)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void beginsAnewWithWhatNoStepEverTold() {
        Browser mia = desk(PagesHost.MIA);

        for (String told : new String[] {"zz", "%", "a".repeat(501), "\u0000"}) {
            assertThat(mia.post(desk, Map.of("rows", people(2), "told", told)).html())
                    .contains("2 of 2 done");
        }
    }

    @Test
    void tellsAnAdministratorNothingOfWhoIsKnown() {
        String session = newcomer("Ana Sousa", organization);
        cast.promote(session, organization, Sharing.own());
        String place = "/organization/" + organization.value() + "/invite/list";
        String rows = person(1) + "\n" + cast.face(session).user().email().spelling() + "\nnobody";

        String told = customer(session).post(place, Map.of("rows", rows)).html();

        assertThat(told)
                .contains("3 of 3 done", "Taken in", "Is no e-mail address")
                .doesNotContain("already");
        Browser other = customer(newcomer("Rui Lopes", organization));
        assertThat(other.get(place).status()).isEqualTo(404);
        assertThat(other.post(place, Map.of("rows", rows)).status()).isEqualTo(404);
    }

    private static Map<String, String> onward(Browser.Shown step, String rows) {
        Map<String, String> form = new HashMap<>(Map.of("rows", rows, "sharing", step.hidden("sharing")));
        form.put("told", step.hidden("told"));
        form.put("welcome", step.hidden("welcome"));
        return form;
    }

    private String people(int count) {
        return IntStream.range(0, count).mapToObj(this::person).collect(Collectors.joining("\n"));
    }

    private String person(int number) {
        return "p" + number + "-" + organization.value() + "@customer.example";
    }
}
