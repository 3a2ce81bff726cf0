package org.customerportal.example.springboot.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages around the portal that belong to the demo alone. They speak English only. */
@ExtendWith(InBrowser.class)
class DemoTourTest {

    @Test
    void leadsToEveryDoor(RunningDemo demo) {
        try (Window guest = demo.window(new Browser.NewContextOptions())) {
            guest.open("/");
            Gallery.ENGLISH.look(guest, "demo-start");
            guest.open("/staff/sign-in");
            Gallery.ENGLISH.look(guest, "demo-staff-sign-in");
            guest.fill("Name", "mia");
            guest.fill("Password", "wrong");
            guest.send();
            Gallery.ENGLISH.look(guest, "demo-staff-sign-in-error");
            guest.open("/mailbox");
            Gallery.ENGLISH.look(guest, "demo-mailbox");
            guest.click("li a:has-text('oskar@marlow.example')");
            Gallery.ENGLISH.look(guest, "demo-mail");
        }
    }

    @Test
    void theStartPageKnowsWhoIsAtTheDesk(RunningDemo demo) {
        try (Window mia = demo.staff("mia")) {
            mia.open("/");
            mia.expect("At the desk you are Mia Chen");
            Gallery.ENGLISH.look(mia, "demo-start-staff");
        }
    }
}
