package org.customerportal.example.springboot.browser;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of a customer: Ana's and João's, who have asked for much, and Paula's, who has not begun yet. */
@ExtendWith(InBrowser.class)
class CustomerTourTest {

    private static final String BASE = "/portal/support";
    private static final List<String> TABS = List.of("open", "waiting", "completed");

    @Test
    void anaComesToEveryPageInEnglish(RunningDemo demo) {
        try (Window ana = demo.customer("ana@helder.example")) {
            walk(ana, Gallery.ENGLISH, "Lift door on floor 3", "Lift east squeals");
        }
    }

    @Test
    void joaoComesToEveryPageInPortuguese(RunningDemo demo) {
        try (Window joao = demo.customer("joao@helder.example")) {
            walk(joao, Gallery.PORTUGUESE, "Corrimão solto", "Certificado de manutenção");
        }
    }

    @Test
    void paulaFindsAnInvitationToBeginInsteadOfEmptyLists(RunningDemo demo) {
        try (Window paula = demo.customer("paula@marlow.example")) {
            walkEmpty(paula, Gallery.ENGLISH);
            paula.open(BASE + "/profile");
            paula.choose("Language", "Português");
            paula.press("Save");
            paula.expectHeading("Perfil");
            Gallery.PORTUGUESE.look(paula, "customer-profile-saved");
            walkEmpty(paula, Gallery.PORTUGUESE);
        }
    }

    private static void walk(Window window, Gallery gallery, String open, String over) {
        gallery.look(window, "customer-home");
        window.click("details.menu > summary");
        gallery.look(window, "customer-menu");
        seeRequests(window, gallery, open, over);
        seeForms(window, gallery);
        seeProfile(window, gallery);
        window.open(BASE + "/nothing/here");
        gallery.look(window, "customer-not-found");
        window.open(BASE + "/");
        window.click("details.menu > summary");
        window.click("details.menu button");
        window.expectPath(BASE + "/sign-in?done=signed-out");
        // The browser speaks English, and nobody is signed in any more who said otherwise.
        Gallery.ENGLISH.look(window, "customer-signed-out");
    }

    private static void seeRequests(Window window, Gallery gallery, String open, String over) {
        for (String tab : TABS) {
            window.open(BASE + "/requests?tab=" + tab);
            gallery.look(window, "customer-requests-" + tab);
        }
        window.open(BASE + "/requests?q=nothing+of+the+kind");
        gallery.look(window, "customer-requests-not-found");
        window.open(BASE + "/requests?q=%25%25");
        gallery.look(window, "customer-requests-search-error");
        window.open(BASE + "/requests?q=2026");
        gallery.look(window, "customer-requests-found");
        window.follow(over);
        gallery.look(window, "customer-request-over");
        window.open(BASE + "/");
        window.follow(open);
        gallery.look(window, "customer-request");
        window.click("#mails button");
        gallery.look(window, "customer-request-muted");
        window.click("#mails button");
        window.send();
        gallery.look(window, "customer-request-error");
        window.click("aside a.btn");
        gallery.look(window, "customer-cancel");
        window.open(window.page().url().replace("cancelled", "closed"));
        gallery.look(window, "customer-not-from-here");
    }

    private static void seeForms(Window window, Gallery gallery) {
        window.open(BASE + "/requests/new");
        gallery.look(window, "customer-new");
        for (String flow : List.of("inspection", "invoice", "question", "repair")) {
            window.open(BASE + "/requests/new/" + flow);
            gallery.look(window, "customer-form-" + flow);
        }
        window.send();
        gallery.look(window, "customer-form-error");
    }

    private static void seeProfile(Window window, Gallery gallery) {
        window.open(BASE + "/profile");
        gallery.look(window, "customer-profile");
        window.page().locator("#field-name").fill("");
        window.send();
        gallery.look(window, "customer-profile-error");
        window.open(BASE + "/profile");
        window.click("section a.btn[href$=notifications]");
        gallery.look(window, "customer-notifications");
        window.page().locator("main input[type=checkbox]").first().uncheck();
        window.send();
        gallery.look(window, "customer-notifications-saved");
    }

    private static void walkEmpty(Window paula, Gallery gallery) {
        paula.open(BASE + "/");
        gallery.look(paula, "customer-home-empty");
        for (String tab : TABS) {
            paula.open(BASE + "/requests?tab=" + tab);
            gallery.look(paula, "customer-requests-" + tab + "-empty");
        }
    }
}
