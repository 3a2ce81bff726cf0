package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertNotFound;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.account.picture.Picture;
import org.customerportal.conversation.AddComment;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.json.Json;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.Test;

class PersonalCopyTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme, Sharing.organization());
    private final Person bob = story.person("Bob", acme);

    @Test
    void holdsWhatThePersonToldAskedAndSaid() {
        String session = ada.signIn();
        RequestId printer = ada.submits("Printer");
        ada.says(printer, "It still burns");
        RequestId others = bob.submits("Bobs own words");
        ada.says(others, "I have it too");
        story.desk().involvement().addParticipant(others, ada.id(), true);
        ada.face().address().request(new ChangeAddress("ada@elsewhere.example", PortalStory.PASSWORD));
        story.invite(ada.email(), story.organization("Beta"));

        story.desk().identities().link(ada.id(), "host", "ada-elsewhere");

        ada.describe("P-77", Map.of("tier", "gold"));

        ada.face().notifications().choose(List.of("received", "added"));
        ada.face().notifications().mute(others);

        Picture picture = ada.face().picture().change(PictureTest.painted(0xFF0000));

        Map<String, ?> copy = copy(ada);

        assertThat(list(copy, "pictures"))
                .extracting("base64")
                .containsExactly(
                        Base64.getEncoder().encodeToString(picture.drawn().png()));
        assertThat(list(copy, "noMailAbout")).extracting("topic").containsExactly("answers", "statuses");
        assertThat(list(copy, "mutedRequests"))
                .extracting("request")
                .containsExactly(others.value().toString());
        assertThat(list(copy, "externalIdentities")).extracting("subject").containsExactly("ada-elsewhere");
        assertThat(copy.get("format")).isEqualTo(1);
        assertThat(object(copy, "person")).containsEntry("email", ada.email()).containsEntry("name", "Ada");
        assertThat(object(copy, "person"))
                .containsEntry("number", "P-77")
                .containsEntry("attributes", Map.of("tier", "gold"));
        assertThat(list(copy, "memberships")).extracting("organization").containsExactly("Acme");
        assertThat(list(copy, "requests")).extracting("subject").containsExactly("Printer");
        assertThat(list(copy, "requests")).extracting("description").containsExactly("It *burns*.");
        assertThat(list(copy, "involvedIn"))
                .extracting("id")
                .containsExactly(others.value().toString());
        assertThat(list(copy, "comments"))
                .extracting("markdown")
                .containsExactlyInAnyOrder("I have it too", "It still burns");
        assertThat(list(copy, "addressChanges")).extracting("to").containsExactly("ada@elsewhere.example");
        assertThat(list(copy, "invitations")).extracting("organization").containsExactlyInAnyOrder("Acme", "Beta");
        assertThat(list(copy, "sessions")).hasSize(1);
        assertThat(list(copy, "events")).extracting("type").contains("SIGNED_IN", "DATA_EXPORTED");
        assertThat(text(ada)).doesNotContain(session, "token", "$cheap", "Bobs own words");
    }

    @Test
    void holdsHowThePersonRegistered() {
        Newcomers newcomers = new Newcomers(RegistrationPolicy.OPEN);
        newcomers.door().register(newcomers.link(Newcomers.EVE), Newcomers.YES);
        Person eve = new Person(
                newcomers.story, newcomers.user(Newcomers.EVE).orElseThrow().id(), Newcomers.EVE, newcomers.acme);

        assertThat(list(copy(eve), "registrations"))
                .singleElement()
                .satisfies(registration -> assertThat(registration)
                        .containsEntry("email", Newcomers.EVE)
                        .containsEntry("state", "APPROVED"));
    }

    @Test
    void holdsNothingThatIsForStaffOnlyAndNobodyElsesWords() {
        RequestId printer = ada.submits("Printer");
        RequestId hidden = ada.submits("Hidden");
        ada.says(hidden, "Said before it was hidden");
        story.hide(hidden);
        story.desk().conversation().note(new AddComment(printer, "INTERNAL", Optional.empty()));
        story.desk().conversation().answer(new AddComment(printer, "ANSWER", Optional.empty()));
        story.desk().requests().assign(printer, Optional.of(PortalStory.HUGO.id()), 1);
        story.desk().users().disable(bob.id());

        assertThat(text(ada)).contains("Printer").doesNotContain("INTERNAL", "ANSWER", "idden", "grace", "hugo", "Bob");
    }

    @Test
    void isTheSameForStaffAndNotedBothTimes() {
        ada.submits("Printer");
        String own = text(ada);
        StringBuilder theirs = new StringBuilder();
        story.desk().copies().of(ada.id()).writeTo(theirs);

        assertThat(Json.read(theirs.toString()).get("requests"))
                .isEqualTo(Json.read(own).get("requests"));
        assertThat(new StoredThings(story.storage)
                        .events(new EventSubject(
                                EventSubject.Kind.USER, ada.id().value())))
                .filteredOn(event -> event.type() == EventType.DATA_EXPORTED)
                .hasSize(2);
    }

    @Test
    void goesThroughPagesOfAnyNumber() {
        for (int number = 0; number < 205; number++) {
            ada.submits("Printer " + number);
        }

        assertThat(list(copy(ada), "requests"))
                .extracting("subject")
                .hasSize(205)
                .doesNotHaveDuplicates();
    }

    @Test
    void isOfSomebodyWhoIsThere() {
        assertNotFound(() -> story.desk().copies().of(new PortalUserId(new UUID(1, 1))));
    }

    private static String text(Person who) {
        StringBuilder out = new StringBuilder();
        who.face().copy().writeTo(out);
        return out.toString();
    }

    private static Map<String, ?> copy(Person who) {
        return Json.read(text(who));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, ?> document, String key) {
        return (Map<String, Object>) document.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, ?> document, String key) {
        return (List<Map<String, Object>>) document.get(key);
    }
}
