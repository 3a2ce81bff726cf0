package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.request.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, their trial, and the explanation of who sees what, at the desk. */
class DeskVisibilityPageTest extends PageTest {

    private static final String REPAIRS = condition("{\"is\": \"flow\", \"flows\": [\"repair\"]}");
    private static final String QUESTIONS = condition("{\"is\": \"flow\", \"flows\": [\"question\"]}");

    private Browser mia;
    private OrganizationId organization;
    private String key;

    @BeforeEach
    void open() {
        super.open();
        mia = desk(PagesHost.MIA);
        organization = cast.organization("Helder Windows");
        key = "f-" + organization.value().toString().substring(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/visibility", "/visibility/new", "/visibility/fresh"})
    void isAbsentForWhoMayNotManageIt(String path) {
        Browser reader = desk(PagesHost.READER);

        assertThat(reader.get(path).status()).isEqualTo(404);
        assertThat(reader.get("/").html()).doesNotContain("/portal/desk/visibility");
        assertThat(mia.get("/").html()).contains("/portal/desk/visibility");
        assertThat(mia.get(path).status()).isEqualTo(200);
    }

    @Test
    void addsAFilterAndListsWhatItSays() {
        Browser.Shown added = mia.post("/visibility/new", filter(REPAIRS, "apply"));

        assertThat(added.sentTo()).isEqualTo("/visibility/" + key + "?done=filter-added");
        assertThat(mia.get(added.sentTo()).html())
                .contains("The filter is added", "flow is Report a repair.", "value=\"Só avarias\"");
        assertThat(mia.get("/visibility").html())
                .contains("Only repairs", key, "flow is Report a repair.", "edited by staff");
        assertThat(desk(PagesHost.TOM).get("/visibility").html()).contains("Só avarias", "editado pela equipa");
        assertThat(mia.post("/visibility/new", filter(REPAIRS, "apply")).html()).contains("This key is taken");
    }

    @Test
    void asksForWhatTheHostSays() {
        String gold =
                condition("{\"is\": \"trait\", \"trait\": \"organization.attribute.tier\", \"values\": [\"gold\"]}");
        assertThat(mia.get("/visibility/new").html()).contains("organization.attribute.tier", "(Tier)");

        mia.post("/visibility/new", filter(gold, "apply"));

        assertThat(mia.get("/visibility").html()).contains("organization has “gold” as “Tier”.");
        assertThat(desk(PagesHost.TOM).get("/visibility").html())
                .contains("organização do pedido tem “gold” em “Escalão”.");
    }

    @Test
    void showsAFilterThatIsGivenInCodeForReadingOnly() {
        Browser.Shown page = mia.get("/visibility/fresh");

        assertThat(page.html())
                .contains("given in code", "was created within the last 30 days", "&quot;within&quot;")
                .doesNotContain("<textarea", "value=\"apply\"");
        assertThat(mia.post("/visibility/fresh", filter(REPAIRS, "apply")).status())
                .isEqualTo(409);
        assertThat(mia.get("/visibility").html()).contains("given in code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"is\": \"flow\", \"flows\": [\"nowhere\"]}|Correct condition.flows: no portal offers such a flow",
                "{\"is\": \"trait\", \"trait\": \"requester.attribute.tier\", \"values\": [\"a\"]}|Correct condition.trait: the portal names no such",
                "{\"is\": \"flow\"}|Enter what is missing: condition.flows",
                "{\"is\": \"all-of\", \"parts\": [{\"is\": \"owner\"}]}|Correct condition.parts[0].is: there is no such kind",
                "{\"is\": \"not\", \"not\": {\"is\": \"approver\"}}|Take condition.not.is out of the",
                "{\"is\": \"answer\", \"field\": \"floor\", \"test\": \"equal\", \"value\": {\"kind\": \"number\", \"value\": \"1\"}}"
                        + "|Choose another field at condition.field",
                "{|Enter a JSON object"
            })
    void tellsWhatIsWrongWithAConditionAndWhereAndKeepsIt(String wrong, String words) {
        Browser.Shown refused = mia.post("/visibility/new", filter(condition(wrong), "apply"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains(words, "href=\"#field-condition\"", "value=\"" + key + "\"", "value=\"Only repairs\"")
                .containsPattern("<textarea[^>]*aria-invalid=\"true\"[^>]*>\\{&quot;format&quot;: 1")
                .doesNotContain("violation.");
        assertThat(mia.get("/visibility/" + key).status()).isEqualTo(404);
    }

    @Test
    void tellsWhatElseIsWrong() {
        Map<String, String> typed = new HashMap<>(filter(REPAIRS, "apply"));
        typed.putAll(Map.of("key", "No Key", "name", " ", "name-pt", "x".repeat(121)));

        assertThat(mia.post("/visibility/new", typed).html())
                .contains("href=\"#field-key\"", "href=\"#field-name\"", "href=\"#field-name-pt\"", "small letters");
    }

    @Test
    void triesAChangeWithoutMakingIt() {
        mia.post("/visibility/new", filter(QUESTIONS, "apply"));
        RequestId repair = repair();
        newcomer("Rui Lopes", organization, Sharing.filtered(new FilterKey(key)));

        Browser.Shown tried = mia.post("/visibility/" + key, filter(REPAIRS, "preview"));

        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.html())
                .contains("flow is Ask a question.", "flow is Report a repair.", "Rui Lopes", "Gains one request")
                .contains("/portal/desk/requests/" + repair.value(), "Nothing is stored")
                .doesNotContain("Loses");
        assertThat(mia.get("/visibility/" + key).html()).doesNotContain("Report a repair.");
    }

    @Test
    void looksAtFurtherPeopleWhenAsked() {
        for (int person = 0; person <= 20; person++) {
            newcomer("Person " + person, organization);
        }
        Map<String, String> typed = new HashMap<>(filter(REPAIRS, "preview"));
        Browser.Shown first = mia.post("/visibility/new", typed);
        typed.put("after", first.first("name=\"after\"[^>]* value=\"([^\"]+)\""));
        Browser.Shown further = mia.post("/visibility/new", typed);
        typed.put("condition", QUESTIONS);

        assertThat(first.html()).contains("20 people were looked at", "Look at further people");
        assertThat(further.status()).isEqualTo(200);
        assertThat(mia.post("/visibility/new", typed).html()).contains("20 people were looked at");
    }

    @Test
    void changesAFilterUnlessSomebodyElseDid() {
        mia.post("/visibility/new", filter(QUESTIONS, "apply"));
        String place = "/visibility/" + key;
        String version = mia.get(place).hidden("version");
        Map<String, String> typed = new HashMap<>(filter(REPAIRS, "apply"));
        typed.put("version", version);

        assertThat(mia.post(place, typed).sentTo()).isEqualTo(place + "?done=filter-changed");
        assertThat(mia.get(place).html()).contains("flow is Report a repair.");

        typed.put("condition", QUESTIONS);
        Browser.Shown late = mia.post(place, typed);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("in the meantime", "[&quot;question&quot;]");
        typed.put("version", late.hidden("version"));
        assertThat(mia.post(place, typed).sentTo()).endsWith("?done=filter-changed");
    }

    @Test
    void sharesWhatAFilterLetsThroughWithAMember() {
        mia.post("/visibility/new", filter(REPAIRS, "apply"));
        String session = newcomer("Ana Sousa", organization);
        String place = "/organizations/" + organization.value();
        String member = place + "/members/" + cast.face(session).user().id().value();

        mia.post(member, Map.of("role", "member", "sharing", "filter-read-only:" + key));

        assertThat(mia.get(place).html()).contains("read only").contains(key);
        assertThat(mia.get(member).html())
                .contains("Only requests that “Only repairs” lets through, and may comment")
                .containsPattern("value=\"filter-read-only:" + key + "\"[^>]* checked");

        desk(PagesHost.PEOPLE).post(member, Map.of("role", "administrator", "sharing", "filter-read-only:" + key));
        assertThat(mia.get(member).html()).containsPattern("value=\"filter-read-only:" + key + "\"[^>]* checked");
        assertThat(desk(PagesHost.PEOPLE).get(member).html()).contains(key).doesNotContain("value=\"filter:" + key);

        desk(PagesHost.PEOPLE).post(member, Map.of("role", "member", "sharing", "filter:" + key));
        assertThat(mia.get(member).html()).containsPattern("value=\"own\"[^>]* checked");
    }

    @Test
    void explainsWhoSeesARequestAndWhoDoesNot() {
        mia.post("/visibility/new", filter(QUESTIONS, "apply"));
        RequestId repair = repair();
        String rui = id(newcomer("Rui Lopes", organization, Sharing.filtered(new FilterKey(key))));
        String eva = id(newcomer("Eva Melo", organization, Sharing.organization()));
        String outsider = newcomer("Out Sider", cast.organization("Elsewhere"));
        String place = "/requests/" + repair.value();
        assertThat(mia.get(place).html()).contains(place + "/visibility", "Who sees this?");

        assertThat(mia.get(place + "/visibility").html()).contains("Ana Sousa", "Rui Lopes", "Eva Melo");
        assertThat(mia.get(place + "/visibility?person=" + eva).html())
                .contains("Eva Melo sees this request", "An organization shares all its requests with Eva Melo");
        assertThat(mia.get(place + "/visibility?person=" + rui).html())
                .contains("Rui Lopes does not see this request", "“Only repairs” lets through", ">no<")
                .contains("flow is Ask a question", "The request is for an organization of Rui Lopes");
        assertThat(desk(PagesHost.TOM).get(place + "/visibility?person=" + rui).html())
                .contains("Rui Lopes não vê este pedido", "Só avarias", ">não<");
        assertThat(mia.get(place + "/visibility?other="
                                + cast.face(outsider).user().email().spelling())
                        .html())
                .contains("Out Sider does not see");
        for (String nobody : List.of("nobody", "nobody@elsewhere.example")) {
            assertThat(mia.get(place + "/visibility?other=" + nobody).html())
                    .contains("No portal user has this address.");
        }
        assertThat(desk(PagesHost.READER).get(place + "/visibility").status()).isEqualTo(404);
        assertThat(desk(PagesHost.READER).get(place).html()).doesNotContain("Who sees this?");
    }

    private RequestId repair() {
        return cast.report(newcomer("Ana Sousa", organization), "Lift door", "", Map.of("machine", "L3", "safe", "no"));
    }

    private String id(String session) {
        return cast.face(session).user().id().value().toString();
    }

    private Map<String, String> filter(String condition, String what) {
        return Map.of("key", key, "name", "Only repairs", "name-pt", "Só avarias", "condition", condition, "do", what);
    }

    private static String condition(String json) {
        return "{\"format\": 1, \"condition\": " + json + "}";
    }
}
