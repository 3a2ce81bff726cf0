package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits to be let in, for administrators of the organization and for staff; and the domains that let people ask. */
class RegistrationPageTest extends PageTest {

    private OrganizationId organization;
    private String domain;
    private String place;
    private Browser ana;
    private Browser mia;

    @BeforeEach
    void open() {
        super.open();
        organization = cast.organization("Helder Windows");
        domain = "d" + organization.value() + ".example";
        place = "/organization/" + organization.value();
        String session = newcomer("Ana Sousa", organization);
        cast.promote(session, organization, Sharing.organization());
        ana = customer(session);
        mia = desk(PagesHost.MIA);
    }

    @Test
    void letsAnAdministratorApprove() {
        String path = waiting("rui@" + domain);
        assertThat(ana.get(place).html()).contains("Waiting for approval", "Rui Lopes", "rui@" + domain);

        assertThat(ana.post(path + "/approve", Map.of()).sentTo()).isEqualTo(place + "?done=colleague-approved");

        assertThat(ana.get(place + "?state=pending").html())
                .contains("rui@" + domain)
                .doesNotContain("Waiting for approval");
        assertThat(ana.post(path + "/decline", Map.of()).sentTo()).isEqualTo(place + "?done=colleague-not-waiting");
    }

    @Test
    void letsAnAdministratorDecline() {
        String path = waiting("rui@" + domain);

        assertThat(ana.post(path + "/decline", Map.of()).sentTo()).isEqualTo(place + "?done=colleague-declined");

        assertThat(ana.get(place).html()).doesNotContain("rui@" + domain);
    }

    @Test
    void isAbsentForAdministratorsOfOthers() {
        String path = waiting("rui@" + domain);
        OrganizationId other = cast.organization("Marlow Bakery");
        String session = newcomer("Bo Lind", other);
        cast.promote(session, other, Sharing.organization());
        Browser bo = customer(session);

        assertThat(bo.post(path + "/approve", Map.of()).status()).isEqualTo(404);
        assertThat(bo.post(
                                path.replace(
                                                organization.value().toString(),
                                                other.value().toString()) + "/approve",
                                Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(ana.get(place).html()).contains("rui@" + domain);
    }

    @Test
    void letsStaffDecide() {
        waiting("rui@" + domain);
        String list = mia.get("/registrations").html();
        assertThat(list).contains("Rui Lopes", "rui@" + domain, "Helder Windows");
        assertThat(mia.get("/organizations").html()).contains("/portal/desk/registrations");
        String path = mia.get("/registrations").first("/portal/desk(/registrations/[0-9a-f-]{36})/approve");

        assertThat(mia.post(path + "/approve", Map.of()).sentTo())
                .isEqualTo("/registrations?done=registration-approved");

        assertThat(mia.post(path + "/decline", Map.of()).sentTo())
                .isEqualTo("/registrations?done=registration-decided");
        assertThat(mia.get("/invitations?q=rui@" + domain).html()).contains("rui@" + domain, "by Mia Chen");
    }

    @Test
    void keepsTheDomainsOfAnOrganization() {
        String domains = "/organizations/" + organization.value() + "/domains";
        assertThat(mia.get("/organizations/" + organization.value()).html()).contains(domains);
        assertThat(mia.get(domains).html()).contains("by invitation only", "gmail.com");

        assertThat(mia.post(domains, Map.of("domain", "@" + domain.toUpperCase(Locale.ROOT)))
                        .sentTo())
                .isEqualTo(domains + "?done=domain-added");
        assertThat(mia.get(domains).html()).contains(domain);
        Browser.Shown twice = mia.post(domains, Map.of("domain", domain));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.html()).contains("belongs to an organization already", "value=\"" + domain + "\"");
        assertThat(mia.post(domains, Map.of("domain", "no domain")).html()).contains("Enter a domain, for example");

        String remove =
                mia.get(domains).first("/portal/desk(/organizations/[0-9a-f-]{36}/domains/[0-9a-f-]{36}/remove)");
        assertThat(mia.post(remove, Map.of()).sentTo()).isEqualTo(domains + "?done=domain-removed");
        assertThat(mia.get(domains).html()).contains("by invitation only");
        assertThat(mia.post(remove, Map.of()).status()).isEqualTo(404);
        assertThat(desk(PagesHost.READER).get(domains).status()).isEqualTo(404);
        assertThat(desk(PagesHost.READER).get("/registrations").status()).isEqualTo(404);
    }

    /** Returns the path of somebody who waits, below which an administrator decides. */
    private String waiting(String email) {
        return place + "/registrations/"
                + cast.register("Rui Lopes", email, organization).value();
    }
}
