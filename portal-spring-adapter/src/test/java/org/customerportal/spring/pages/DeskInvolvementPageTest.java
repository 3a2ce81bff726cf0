package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a request concerns beside its requester, at the desk. */
class DeskInvolvementPageTest extends PageTest {

    private RequestId request;
    private String here;
    private String rui;
    private Browser mia;

    @BeforeEach
    void ask() {
        request = cast.ask(newcomer("Ana Sousa", cast.organization("Helder Windows")), "Lift door", "Stuck");
        rui = newcomer("Rui Lopes", cast.organization("Elsewhere"));
        here = "/requests/" + request.value();
        mia = desk(PagesHost.MIA);
    }

    @Test
    void involvesPeopleByTheirAddressInEveryPart() {
        assertThat(mia.get(here).html()).contains("Nobody else yet", here + "/involved\"");
        assertThat(customer(rui).get(here).status()).isEqualTo(404);

        assertThat(add(email(rui), "reader").sentTo()).isEqualTo(here + "/involved?done=involved");
        assertThat(mia.get(here + "/involved?done=involved").html())
                .contains("counts from now on", "Rui Lopes", email(rui), "participant, reads only");
        assertThat(customer(rui).get(here).html())
                .contains("because you take part in it", "Only the people who take part can reply.")
                .doesNotContain("Send reply");

        add(email(rui), "commenter");
        add(email(rui), "approver");
        assertThat(mia.get(here).html())
                .containsSubsequence("Also involved", "participant, may comment", "approver")
                .doesNotContain("Nobody else yet");
        assertThat(customer(rui).get(here).html()).contains("Send reply");
    }

    @Test
    void saysAtTheFieldWhoCannotBeInvolved() {
        String email = email(rui);
        cast.desk().users().disable(cast.face(rui).user().id());

        assertThat(refused("", "approver")).contains("Enter the e-mail address");
        assertThat(refused("rui", "approver")).contains("Enter an e-mail address, for example", "value=\"rui\"");
        assertThat(refused("nobody@elsewhere.example", "approver"))
                .contains("No portal user has this address.")
                .containsPattern("value=\"approver\"[^>]* checked");
        assertThat(refused(email, "reader")).contains("This person can no longer sign in.");
        assertThat(cast.desk().involvement().list(request)).isEmpty();
    }

    @Test
    void saysWhenNobodyElseFits() {
        OrganizationId elsewhere = cast.organization("Too many");
        IntStream.range(0, InvolvementRepository.MAX_PER_REQUEST)
                .mapToObj(number -> cast.organization("Customer " + number))
                .forEach(one -> cast.desk().involvement().addRelatedOrganization(request, one));

        assertThat(refused(email(rui), "approver")).contains("concerns 200 people and organizations already");
        Browser.Shown full = mia.post(here + "/involved/organizations", organization(elsewhere));
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.html()).contains("concerns 200 people and organizations already");
        assertThat(mia.get(here).html()).contains("and 192 more");
    }

    @Test
    void choosesAnOrganizationPageByPage() {
        OrganizationId marlow = cast.organization("Marlow Print");
        IntStream.range(0, 25).forEach(number -> cast.organization("Newer " + number));
        Browser.Shown latest = mia.get(here + "/involved/organizations");
        assertThat(latest.html()).contains("Newer 24").doesNotContain("Marlow Print");

        String older = latest.first("rel=\"next\" href=\"/portal/desk([^\"]+)\"");
        assertThat(mia.get(older).html()).contains("Marlow Print");
        assertThat(mia.post(here + "/involved/organizations", organization(marlow))
                        .sentTo())
                .isEqualTo(here + "/involved?done=involved");

        assertThat(mia.get(here + "/involved").html()).contains("Marlow Print", "related organization");
        assertThat(mia.get(older).html()).containsSubsequence("Marlow Print", "Involved already");
    }

    @Test
    void endsAPart() {
        add(email(rui), "commenter");
        add(email(rui), "approver");

        Browser.Shown ended = mia.post(here + "/involved/end", Map.of("relation", "approver", "party", id(rui)));

        assertThat(ended.sentTo()).isEqualTo(here + "/involved?done=not-involved");
        assertThat(mia.get(ended.sentTo()).html())
                .contains("It is saved", "participant, may comment")
                .doesNotContain("<td role=\"cell\">approver");
        mia.post(here + "/involved/end", Map.of("relation", "participant", "party", id(rui)));
        assertThat(customer(rui).get(here).status()).isEqualTo(404);
    }

    @Test
    void standsInTheHistoryOfTheDeskInBothLanguagesAndInNoCustomers() {
        add(email(rui), "reader");
        mia.post(here + "/involved/organizations", organization(cast.organization("Marlow Print")));
        mia.post(here + "/involved/end", Map.of("relation", "participant", "party", id(rui)));

        assertThat(thread(mia))
                .containsSubsequence("Mia Chen involved", "Rui Lopes</b> (participant, reads only)")
                .containsSubsequence("Mia Chen involved", "Marlow Print</b> (related organization)")
                .containsSubsequence("Mia Chen removed", "Rui Lopes</b> (participant)");
        assertThat(thread(desk(PagesHost.TOM)))
                .containsSubsequence("Mia Chen envolveu", "Rui Lopes</b> (participante, só lê)")
                .containsSubsequence("Mia Chen retirou", "Rui Lopes</b> (participante)");
        add(email(rui), "reader");
        assertThat(customer(rui).get(here).html()).doesNotContain("Mia Chen", "Marlow Print", "involved");
    }

    @Test
    void isReadByWhoOnlyReads() {
        add(email(rui), "approver");
        Browser reader = desk(PagesHost.READER);

        assertThat(reader.get(here).html()).contains("Rui Lopes").doesNotContain(here + "/involved");
        assertThat(reader.get(here + "/involved").html())
                .contains("Rui Lopes", "You may read requests, but not work on them.")
                .doesNotContain("<form");
        assertThat(reader.get(here + "/involved/organizations").status()).isEqualTo(409);
        assertThat(reader.post(here + "/involved/people", Map.of("email", email(rui), "part", "reader"))
                        .html())
                .contains("You may read requests, but not work on them");
        assertThat(reader.post(here + "/involved/end", Map.of("relation", "approver", "party", id(rui)))
                        .status())
                .isEqualTo(409);
        assertThat(desk(PagesHost.PEOPLE).get(here + "/involved").status()).isEqualTo(404);
        assertThat(cast.desk().involvement().list(request)).hasSize(1);
    }

    @Test
    void isAbsentForWhatDoesNotExist() {
        String nowhere = "/requests/" + UUID.randomUUID() + "/involved";

        assertThat(mia.get(nowhere).status()).isEqualTo(404);
        assertThat(mia.post(here + "/involved/organizations", organization(new OrganizationId(UUID.randomUUID())))
                        .status())
                .isEqualTo(404);
        assertThat(mia.post(here + "/involved/end", Map.of("relation", "approver", "party", "nobody"))
                        .status())
                .isEqualTo(404);
    }

    private Browser.Shown add(String email, String part) {
        return mia.post(here + "/involved/people", Map.of("email", email, "part", part));
    }

    private String refused(String email, String part) {
        Browser.Shown page = add(email, part);
        assertThat(page.status()).isEqualTo(422);
        return page.html();
    }

    private String thread(Browser browser) {
        String html = browser.get(here).html();
        return html.substring(html.indexOf("<ol class=\"thread\">"), html.indexOf("</ol>"));
    }

    private String email(String session) {
        return cast.face(session).user().email().spelling();
    }

    private String id(String session) {
        return cast.face(session).user().id().value().toString();
    }

    private static Map<String, String> organization(OrganizationId id) {
        return Map.of("organization", id.value().toString());
    }
}
