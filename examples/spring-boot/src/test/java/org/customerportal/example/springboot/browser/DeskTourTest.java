package org.customerportal.example.springboot.browser;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the desk: Mia's, who does everything, and Inês's, who only reads. The page of a conflict is elsewhere. */
@ExtendWith(InBrowser.class)
class DeskTourTest {

    private static final String BASE = "/portal/desk";

    @Test
    void miaComesToEveryPageInEnglish(RunningDemo demo) {
        try (Window mia = demo.staff("mia")) {
            seeRequests(mia, Gallery.ENGLISH);
            mia.send();
            Gallery.ENGLISH.look(mia, "desk-request-error");
            seePeople(mia);
            seeOrganizations(mia);
            seeTraits(mia, Gallery.ENGLISH);
            seeInvitations(mia);
            for (String state : List.of("delivered", "dead")) {
                mia.open(BASE + "/deliveries?state=" + state);
                Gallery.ENGLISH.look(mia, "desk-deliveries-" + state);
            }
        }
    }

    @Test
    void miaDecidesWhoSeesWhat(RunningDemo demo) {
        try (Window mia = demo.staff("mia")) {
            seeFilters(mia, Gallery.ENGLISH, "open-ones");
            seeTrial(mia, Gallery.ENGLISH);
            seeInvolvement(mia, Gallery.ENGLISH, "joao@helder.example");
            seeMerge(mia, Gallery.ENGLISH, "Marlow Copies Ltd");
        }
    }

    @Test
    void duarteDecidesWhoSeesWhatInPortuguese(RunningDemo demo) {
        try (Window duarte = demo.staff("duarte")) {
            seeRequests(duarte, Gallery.PORTUGUESE);
            seeFilters(duarte, Gallery.PORTUGUESE, "abertos");
            seeTrial(duarte, Gallery.PORTUGUESE);
            seeInvolvement(duarte, Gallery.PORTUGUESE, "peter@marlow.example");
            seeTraits(duarte, Gallery.PORTUGUESE);
            seeMerge(duarte, Gallery.PORTUGUESE, "Marlow Gráfica");
        }
    }

    @Test
    void inesComesToEveryPageThatIsOpenToHerInPortuguese(RunningDemo demo) {
        try (Window ines = demo.staff("ines")) {
            ines.open(BASE + "/?tab=all");
            ines.follow("Lift door on floor 3");
            Gallery.PORTUGUESE.look(ines, "desk-request-read-only");
            ines.open(BASE + "/people");
            Gallery.PORTUGUESE.look(ines, "desk-not-found");
        }
    }

    private static void seeRequests(Window window, Gallery gallery) {
        for (String tab : List.of("open", "waiting", "all")) {
            window.open(BASE + "/?tab=" + tab);
            gallery.look(window, "desk-work-" + tab);
        }
        window.open(BASE + "/?q=lift");
        gallery.look(window, "desk-work-found");
        window.follow("Lift door on floor 3");
        gallery.look(window, "desk-request");
    }

    private static void seeFilters(Window window, Gallery gallery, String key) {
        window.open(BASE + "/visibility");
        gallery.look(window, "desk-filters");
        window.open(BASE + "/visibility/unsafe");
        gallery.look(window, "desk-filter-given");
        window.open(BASE + "/visibility/new");
        gallery.look(window, "desk-filter-new");
        window.click("button[value=apply]");
        gallery.look(window, "desk-filter-error");
        window.open(BASE + "/visibility/new");
        window.page().locator("#field-key").fill(key);
        window.page().locator("#field-name").fill("Open ones");
        window.click("button[value=preview]");
        gallery.look(window, "desk-filter-new-preview");
        window.click("button[value=apply]");
        window.expectPath(BASE + "/visibility/" + key + "?done=filter-added");
        gallery.look(window, "desk-filter");
    }

    private static void seeTrial(Window window, Gallery gallery) {
        window.open(BASE + "/visibility/invoices");
        window.page().locator("#field-condition").fill("""
                {
                  "format": 1,
                  "condition": {"is": "flow", "flows": ["question", "repair"]}
                }""");
        window.click("button[value=preview]");
        window.expect("Nuno Paz");
        gallery.look(window, "desk-filter-preview");
    }

    private static void seeInvolvement(Window window, Gallery gallery, String email) {
        window.open(BASE + "/?tab=all");
        window.follow("Lift door on floor 3");
        window.click("a[href$='/visibility']:not(nav a)");
        gallery.look(window, "desk-explanation-ask");
        window.send();
        gallery.look(window, "desk-explanation");
        window.page().locator("#field-other").fill("lena@marlow.example");
        window.send();
        gallery.look(window, "desk-explanation-not");
        window.click(".crumb a");
        window.click("a[href$='/involved']");
        gallery.look(window, "desk-involved");
        window.click("form[action$='/people'] button");
        gallery.look(window, "desk-involved-error");
        window.page().locator("#field-email").fill(email);
        window.click("form[action$='/people'] button");
        gallery.look(window, "desk-involved-added");
        window.click("a[href$='/organizations']:not(nav a)");
        gallery.look(window, "desk-involved-organizations");
        window.click(".crumb a");
        window.click(".crumb a");
        gallery.look(window, "desk-request-involved");
    }

    private static void seePeople(Window mia) {
        mia.open(BASE + "/people");
        Gallery.ENGLISH.look(mia, "desk-people");
        mia.follow("oskar@marlow.example");
        Gallery.ENGLISH.look(mia, "desk-person-invited");
        mia.open(BASE + "/people");
        mia.follow("Ana Sousa");
        Gallery.ENGLISH.look(mia, "desk-person");
        mia.follow("Disable");
        Gallery.ENGLISH.look(mia, "desk-disable");
    }

    private static void seeTraits(Window window, Gallery gallery) {
        window.open(BASE + "/organizations");
        window.follow("Marlow Print");
        window.click("a[href$='/edit']");
        gallery.look(window, "desk-organization-edit");
        window.open(BASE + "/people");
        window.follow("Paula Dias");
        window.click("a[href$='/traits']");
        window.page().locator("#field-number").fill("P-10");
        window.page().locator("#field-attributes").fill("team\nFloor: 3");
        window.send();
        gallery.look(window, "desk-person-edit-error");
        window.page().locator("#field-attributes").fill("team: front office\nfloor: 3");
        window.send();
        gallery.look(window, "desk-person-edited");
        window.click("a[href$='/traits']");
        gallery.look(window, "desk-person-edit");
    }

    private static void seeOrganizations(Window mia) {
        mia.open(BASE + "/organizations");
        Gallery.ENGLISH.look(mia, "desk-organizations");
        mia.follow("Helder Windows");
        Gallery.ENGLISH.look(mia, "desk-organization");
        mia.follow("Change");
        Gallery.ENGLISH.look(mia, "desk-member");
        mia.open(BASE + "/organizations/new");
        Gallery.ENGLISH.look(mia, "desk-organization-new");
        mia.send();
        Gallery.ENGLISH.look(mia, "desk-organization-new-error");
    }

    private static void seeMerge(Window window, Gallery gallery, String duplicate) {
        window.open(BASE + "/organizations/new");
        window.page().locator("#field-name").fill(duplicate);
        window.page().locator("#field-number").fill("C-9 " + duplicate);
        window.send();
        window.click("a[href$='/merge']");
        gallery.look(window, "desk-merge");
        window.click("tr:has-text('Marlow Print') a");
        gallery.look(window, "desk-merge-confirm");
        window.send();
        window.expect("Marlow Print");
        gallery.look(window, "desk-merge-done");
        window.open(BASE + "/organizations");
        window.follow(duplicate);
        gallery.look(window, "desk-organization-merged");
    }

    private static void seeInvitations(Window mia) {
        mia.open(BASE + "/invitations?state=expired");
        Gallery.ENGLISH.look(mia, "desk-invitations-expired");
        mia.open(BASE + "/invitations");
        Gallery.ENGLISH.look(mia, "desk-invitations");
        mia.follow("Take back");
        Gallery.ENGLISH.look(mia, "desk-revoke");
        mia.open(BASE + "/invitations/new");
        Gallery.ENGLISH.look(mia, "desk-invite");
        mia.send();
        Gallery.ENGLISH.look(mia, "desk-invite-error");
    }
}
