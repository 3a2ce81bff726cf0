package org.customerportal.example.springboot.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page that somebody sees who has not signed in. */
@ExtendWith(InBrowser.class)
class VisitorTourTest {

    private static final String BASE = "/portal/support";

    @ParameterizedTest
    @EnumSource
    void comesToEveryPage(Gallery gallery, RunningDemo demo) {
        try (Window visitor = demo.window(new Browser.NewContextOptions().setLocale(gallery.language()))) {
            visitor.open(BASE + "/sign-in");
            gallery.look(visitor, "visitor-sign-in");
            visitor.send();
            gallery.look(visitor, "visitor-sign-in-error");

            visitor.open(BASE + "/invitation?token=none");
            gallery.look(visitor, "visitor-link");
            visitor.open("/portal/nowhere/at/all");
            gallery.look(visitor, "visitor-not-found");

            seeTheInvitation(visitor, gallery);
            seeTheWayToAnotherInvitation(visitor, gallery);
            seeTheReset(visitor, gallery, demo);
            seeTheLinkThatSignsIn(visitor, gallery, demo);
        }
    }

    private static void seeTheInvitation(Window visitor, Gallery gallery) {
        visitor.open("/mailbox");
        visitor.click("li a:has-text('oskar@marlow.example')");
        visitor.click("a[href*='token=']");
        gallery.look(visitor, "visitor-invitation");
        visitor.send();
        gallery.look(visitor, "visitor-invitation-error");
    }

    private static void seeTheWayToAnotherInvitation(Window visitor, Gallery gallery) {
        visitor.open(BASE + "/invitation/again");
        gallery.look(visitor, "visitor-again");
        visitor.page().locator("#field-email").fill("nobody@marlow.example");
        visitor.send();
        visitor.expectPath(BASE + "/invitation/again/sent");
        gallery.look(visitor, "visitor-again-sent");
    }

    private static void seeTheReset(Window visitor, Gallery gallery, RunningDemo demo) {
        // Each has another address, because a newer link kills the older.
        String email = gallery == Gallery.ENGLISH ? "ana@helder.example" : "lena@marlow.example";
        visitor.open(BASE + "/forgot");
        gallery.look(visitor, "visitor-forgot");
        visitor.page().locator("#field-email").fill(email);
        visitor.send();
        visitor.expectPath(BASE + "/forgot/sent");
        gallery.look(visitor, "visitor-forgot-sent");
        visitor.open(demo.inbox().awaitLink(email, "Set a new password"));
        gallery.look(visitor, "visitor-reset");
        visitor.send();
        gallery.look(visitor, "visitor-reset-error");
    }

    private static void seeTheLinkThatSignsIn(Window visitor, Gallery gallery, RunningDemo demo) {
        boolean english = gallery == Gallery.ENGLISH;
        String email = english ? "ana@helder.example" : "joao@helder.example";
        visitor.open(BASE + "/sign-in");
        visitor.follow(english ? "Sign in by a mailed link" : "Entrar com uma liga");
        gallery.look(visitor, "visitor-sign-in-link");
        visitor.page().locator("#field-email").fill(email);
        visitor.send();
        visitor.expectPath(BASE + "/sign-in/link/sent");
        gallery.look(visitor, "visitor-sign-in-link-sent");
        String link = demo.inbox().awaitLink(email, english ? "Your link to sign in" : "A sua ligação para entrar");
        try (Window other = demo.window(new Browser.NewContextOptions().setLocale(gallery.language()))) {
            other.open(link);
            gallery.look(other, "visitor-sign-in-link-elsewhere");
        }
        visitor.open(link);
        gallery.look(visitor, "visitor-sign-in-link-open");
        visitor.send();
        visitor.expectPath(BASE + "/");
    }
}
