package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.customerportal.invitation.InvitationId;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, in every language, whatever people typed. */
class EveryPageTest extends PageTest {

    /** Markup as a name, a subject, an answer and a comment. */
    private static final String HOSTILE =
            "<img src=x onerror=alert(1)>\"'&<script>alert(2)</script>${70007*70009}[[${70007*70009}]]";

    /** Values of which no customer may ever learn. */
    private static final List<String> SECRETS = List.of(
            "SECRET-NOTE",
            "mia-address",
            "tom-address",
            "gave it to",
            "took it over",
            "ficou com o pedido",
            "SECRET-PARTY");

    private OrganizationId organization;
    private RequestId request;
    private String customer;
    private String colleague;
    private InvitationId invitation;
    private UUID identity;

    @BeforeEach
    void fill() {
        organization = cast.organization(HOSTILE);
        customer = newcomer(HOSTILE, organization, Sharing.organization());
        cast.promote(customer, organization, Sharing.organization());
        colleague = newcomer(HOSTILE, organization);
        invitation = cast.invite("invited-" + organization.value() + "@customer.example", organization);
        cast.register(HOSTILE, "waiting@d" + organization.value() + ".example", organization);
        request = cast.report(
                customer,
                HOSTILE,
                HOSTILE + "\n\n[link](javascript:alert(3)) ![picture](https://elsewhere.example/pixel.png)",
                Map.of("machine", HOSTILE.substring(0, 38), "safe", "no", "access", HOSTILE, "floor", "3"));
        cast.take(PagesHost.TOM, request);
        cast.move(PagesHost.MIA, request, "waiting-for-you");
        cast.answer(PagesHost.MIA, request, HOSTILE);
        cast.note(PagesHost.MIA, request, "SECRET-NOTE " + HOSTILE);
        OrganizationId party = cast.organization("SECRET-PARTY " + HOSTILE);
        cast.desk().involvement().addRelatedOrganization(request, party);
        PortalUserId user = cast.face(customer).user().id();
        identity = cast.desk()
                .identities()
                .link(user, "https://id.example", user.value() + HOSTILE)
                .id();
        cast.reply(customer, request, HOSTILE);
        cast.move(PagesHost.MIA, request, "waiting-for-you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt"})
    void ofACustomerIsSoundAndKeepsTheSecretsOfTheDesk(String language) {
        cast.speak(customer, language, "Europe/Lisbon");
        cast.face(customer).secondFactor().begin(Cast.PASSWORD);
        for (String path : customerPaths()) {
            String html = sound(customer(customer).get(path), language, path);
            assertThat(html).as(path).doesNotContain(SECRETS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt"})
    void ofTheDeskIsSound(String language) {
        Browser desk = desk(language.equals("pt") ? PagesHost.TOM : PagesHost.MIA);
        deskPaths().forEach(path -> sound(desk.get(path), language, path));
        assertThat(desk.get("/requests/" + request.value()).html()).contains("SECRET-NOTE");
    }

    private List<String> customerPaths() {
        String here = "/requests/" + request.value();
        String place = "/organization/" + organization.value();
        String member = place + "/members/" + cast.face(colleague).user().id().value();
        return List.of(
                "/",
                "/requests",
                "/requests?tab=waiting",
                "/requests?tab=completed",
                here,
                here + "?done=reply",
                here + "/status/cancelled",
                here + "/status/closed",
                "/requests/new",
                "/requests/new/repair",
                "/requests/new/question",
                place + "?done=colleague-invited",
                place + "?state=pending",
                place + "?state=revoked",
                place + "/invite",
                place + "/invite/list",
                place + "/invitations/" + invitation.value() + "/revoke",
                member,
                member + "/remove",
                "/profile?done=profile",
                "/profile/address",
                "/profile/identities",
                "/profile/identities/" + identity + "/remove",
                "/profile/notifications",
                "/profile/password",
                "/profile/picture",
                "/profile/second-factor",
                "/profile/second-factor/app");
    }

    private List<String> deskPaths() {
        List<String> paths = new ArrayList<>();
        for (String state : List.of("", "pending", "accepted", "expired", "revoked")) {
            paths.add("/invitations?state=" + state);
            paths.add("/invitations?q=a&organization=" + organization.value() + "&state=" + state);
        }
        for (String state : List.of("due", "delivered", "obsolete", "dead")) {
            paths.add("/deliveries?state=" + state);
        }
        for (String tab : List.of("open", "waiting", "completed", "all")) {
            paths.add("/?tab=" + tab);
        }
        paths.add("/registrations?done=registration-approved");
        paths.add("/organizations/" + organization.value() + "/domains?done=domain-added");
        String user = "" + cast.face(customer).user().id().value();
        String place = "/organizations/" + organization.value();
        paths.addAll(List.of(
                "/requests/" + request.value(),
                "/requests/" + request.value() + "/visibility?person=" + user,
                "/requests/" + request.value() + "/involved",
                "/requests/" + request.value() + "/involved/organizations",
                "/visibility",
                "/visibility/new",
                "/visibility/fresh",
                "/invitations/new?organization=" + organization.value(),
                "/people",
                "/people/" + user,
                "/people/" + user + "/disable",
                "/people/" + user + "/address",
                "/people/" + user + "/traits",
                place + "/edit",
                "/people/" + user + "/identities",
                "/people/" + user + "/identities/" + identity + "/remove",
                "/people/" + user + "/erase",
                "/people/" + user + "/second-factor",
                "/organizations",
                "/organizations/new",
                place,
                place + "/invite",
                place + "/members/" + user));
        return paths;
    }

    private static String sound(Browser.Shown page, String language, String path) {
        String html = page.html();
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(html)
                .as(path)
                .startsWith("<!doctype html>")
                .contains("<html lang=\"" + language + "\" dir=\"ltr\">")
                .contains(" · Northwind Service</title>")
                .doesNotContain("??", "<img", "<script>", "javascript:alert", "4901120063")
                .doesNotContainPattern(" th:[a-z]+=")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContain(" style=", "<style")
                .doesNotContainPattern("(src|href)=\"(https?:)?//(?!elsewhere.example/pixel)");
        assertThat(count(html, "<h1[ >]")).as("headings of " + path).isEqualTo(1);
        return html;
    }

    private static long count(String html, String pattern) {
        return Pattern.compile(pattern).matcher(html).results().count();
    }
}
