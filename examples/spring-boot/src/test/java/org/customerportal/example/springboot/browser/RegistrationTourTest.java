package org.customerportal.example.springboot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody whom nobody has invited registers, an administrator or staff decide, and the person comes in. */
@ExtendWith(InBrowser.class)
class RegistrationTourTest {

    private static final String BASE = "/portal/support";
    private static final String DESK = "/portal/desk";
    private static final Pattern TEMPORARY = Pattern.compile("([0-9A-Z]{5}-){4}[0-9A-Z]{5}");

    @Test
    void vascoRegistersAndRitaLetsHimIn(RunningDemo demo) {
        String email = "vasco@helder.example";
        register(demo, Gallery.ENGLISH, email, "Vasco Lima");
        try (Window rita = demo.customer("rita@helder.example")) {
            rita.open(demo.inbox().awaitLink("rita@helder.example", "wants to join"));
            Gallery.ENGLISH.look(rita, "customer-colleagues-waiting");
            rita.press("Approve Vasco Lima");
            rita.expect("gets an invitation by mail");
        }
        try (Window vasco = demo.window(new Browser.NewContextOptions())) {
            vasco.open(demo.inbox().awaitLink(email, "Your access to"));
            Gallery.ENGLISH.look(vasco, "visitor-invitation-after-registration");
            vasco.fill("Choose a password", "seven quiet lighthouses");
            vasco.send();
            vasco.expectPath(BASE + "/sign-in?done=account-ready");
        }
    }

    @Test
    void inesRegistersInPortugueseAndTheDeskDeclines(RunningDemo demo) {
        String email = "ines@helder.example";
        register(demo, Gallery.PORTUGUESE, email, "Ines Faria");
        try (Window mia = demo.staff("mia")) {
            mia.open(DESK + "/registrations");
            mia.press("Decline Ines Faria");
            mia.expect("The registration is declined");
        }
        demo.inbox().awaitText(email, "pôde ser aprovado");
    }

    @Test
    void miaSeesWhoWaitsAndKeepsTheDomains(RunningDemo demo) {
        try (Window mia = demo.staff("mia")) {
            mia.open(DESK + "/organizations");
            mia.follow("Waiting for approval");
            mia.expect("Sofia Alves");
            Gallery.ENGLISH.look(mia, "desk-registrations");
            mia.open(DESK + "/organizations");
            mia.follow("Helder Windows");
            Gallery.ENGLISH.look(mia, "desk-organization-registering");
            mia.follow("Self-registration");
            Gallery.ENGLISH.look(mia, "desk-domains");
            mia.fill("Domain, for example", "helder.example");
            mia.press("Add");
            mia.expect("belongs to an organization already");
            Gallery.ENGLISH.look(mia, "desk-domains-error");
        }
    }

    @Test
    void miaInvitesTiagoWhoTypesATemporaryPassword(RunningDemo demo) {
        String email = "tiago@marlow.example";
        try (Window mia = demo.staff("mia")) {
            mia.open(DESK + "/invitations/new");
            mia.fill("E-mail address", email);
            mia.choose("Organization", "Marlow Print (C-1002)");
            mia.page().locator("input[value=temporary-password]").check();
            Gallery.ENGLISH.look(mia, "desk-invite-temporary-password");
            mia.press("Send invitation");
            mia.expect("The invitation is on its way");
        }
        Matcher password = TEMPORARY.matcher(demo.inbox().awaitText(email, "temporary password"));
        assertThat(password.find()).isTrue();
        try (Window tiago = demo.window(new Browser.NewContextOptions())) {
            tiago.open(BASE + "/sign-in");
            tiago.fill("E-mail address", email);
            tiago.fill("Password", password.group());
            tiago.press("Sign in");
            tiago.expectPath(BASE + "/invitation");
            tiago.fill("Your name", "Tiago Reis");
            tiago.fill("Choose a password", "seven quiet lighthouses");
            tiago.send();
            tiago.expectPath(BASE + "/sign-in?done=account-ready");
        }
    }

    private static void register(RunningDemo demo, Gallery gallery, String email, String name) {
        try (Window visitor = demo.window(new Browser.NewContextOptions().setLocale(gallery.language()))) {
            visitor.open(BASE + "/sign-in");
            visitor.click("main a[href$='/register']");
            gallery.look(visitor, "visitor-register");
            visitor.page().locator("#field-email").fill(email);
            visitor.send();
            visitor.expectPath(BASE + "/register/sent");
            gallery.look(visitor, "visitor-register-sent");
            visitor.open(demo.inbox().awaitLink(email, "regist"));
            visitor.expectPath(BASE + "/registration");
            gallery.look(visitor, "visitor-registration");
            assertThat(visitor.page().locator("#field-password").count())
                    .as("no password before somebody has decided")
                    .isZero();
            visitor.send();
            gallery.look(visitor, "visitor-registration-error");
            visitor.page().locator("#field-name").fill(name);
            visitor.send();
            visitor.expectPath(BASE + "/sign-in?done=registration-waits");
            gallery.look(visitor, "visitor-registration-waits");
            visitor.open(BASE + "/registration");
            gallery.look(visitor, "visitor-registration-refused");
        }
    }
}
