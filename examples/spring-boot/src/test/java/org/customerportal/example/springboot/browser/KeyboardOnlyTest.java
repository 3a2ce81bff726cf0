package org.customerportal.example.springboot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.customerportal.example.springboot.sample.SampleStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main path without a pointer. Wherever the keyboard stops on its way, one can see where. */
@ExtendWith(InBrowser.class)
class KeyboardOnlyTest {

    private static final int PATIENCE = 60;

    private static final String NAME = """
            () => {
              const at = document.activeElement;
              return (at.getAttribute("aria-label") || at.labels?.[0]?.innerText || at.innerText || "").trim();
            }""";

    private static final String SEEN = """
            () => {
              const at = document.activeElement;
              const box = at.getBoundingClientRect();
              return at === document.body || getComputedStyle(at).outlineStyle !== "none"
                  && box.bottom > 0 && box.top < innerHeight && box.right > 0;
            }""";

    @Test
    void goesFromSignInOverAMistakeToASentRequest(RunningDemo demo) {
        try (Window window = demo.window(new Browser.NewContextOptions())) {
            window.open("/portal/support/");
            Page page = window.page();
            signIn(page);
            window.expectPath("/portal/support/");

            enter(page, "New request");
            window.expectHeading("What do you need?");
            enter(page, "Report a repair");
            window.expectHeading("Report a repair");
            fillIn(page, "Subject", "Doorbell of the lift rings twice");
            goTo(page, "Yes");
            page.keyboard().press("Space");
            enter(page, "Send request");
            window.expect("One thing needs your attention");

            page.waitForFunction("document.activeElement.matches('.summary')");
            enter(page, "Equipment");
            page.keyboard().type("Lift east, 4711-A");
            enter(page, "Send request");
            window.expectHeading("Doorbell of the lift rings twice");
            window.expect("Your request is with us.");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void signIn(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.evaluate(NAME)).isEqualTo("Skip to content");
        page.keyboard().press("Enter");
        fillIn(page, "E-mail address", "lena@marlow.example");
        fillIn(page, "Password", SampleStory.PASSWORD);
        page.keyboard().press("Enter");
    }

    private static void fillIn(Page page, String label, String text) {
        goTo(page, label);
        page.keyboard().type(text);
    }

    private static void enter(Page page, String name) {
        goTo(page, name);
        page.keyboard().press("Enter");
    }

    private static void goTo(Page page, String name) {
        for (int stop = 0; stop < PATIENCE; stop++) {
            page.keyboard().press("Tab");
            String here = (String) page.evaluate(NAME);
            assertThat(page.evaluate(SEEN))
                    .as("“%s” shows that it is at it", here)
                    .isEqualTo(true);
            if (here.startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("the keyboard never comes to “%s” on %s".formatted(name, page.url()));
    }
}
