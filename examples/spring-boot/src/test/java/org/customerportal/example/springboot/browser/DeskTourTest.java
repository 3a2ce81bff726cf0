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
            mia.open(BASE + "/visibility");
            Gallery.ENGLISH.look(mia, "desk-filters");
            mia.follow("Not safe to use");
            Gallery.ENGLISH.look(mia, "desk-filter-given");
            mia.open(BASE + "/visibility/new");
            Gallery.ENGLISH.look(mia, "desk-filter-new");
            mia.press("Add");
            Gallery.ENGLISH.look(mia, "desk-filter-error");
            mia.open(BASE + "/visibility/new");
            mia.fill("Key", "open-ones");
            mia.fill("Name", "Open ones");
            mia.press("Preview");
            mia.expect("None of these people would see more or less.");
            Gallery.ENGLISH.look(mia, "desk-filter-preview");
            mia.press("Add");
            mia.expect("The filter is added.");
            Gallery.ENGLISH.look(mia, "desk-filter");
            mia.open(BASE + "/");
            mia.follow("Lift door on floor 3");
            mia.follow("Who sees this?");
            mia.press("Explain");
            Gallery.ENGLISH.look(mia, "desk-explanation");
        }
    }

    @Test
    void inesComesToEveryPageThatIsOpenToHerInPortuguese(RunningDemo demo) {
        try (Window ines = demo.staff("ines")) {
            seeRequests(ines, Gallery.PORTUGUESE);
            ines.open(BASE + "/people");
            Gallery.PORTUGUESE.look(ines, "desk-not-found");
        }
    }

    private static void seeRequests(Window window, Gallery gallery) {
        for (String tab : List.of("open", "waiting", "all")) {
            window.open(BASE + "/?tab=" + tab);
            gallery.look(window, "desk-work-" + tab);
        }
        window.follow("Lift door on floor 3");
        gallery.look(window, "desk-request");
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
