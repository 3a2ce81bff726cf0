package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.customerportal.account.EditProfile;
import org.customerportal.conversation.AddComment;
import org.customerportal.notification.Mail;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.RequestId;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final String BASE = "https://help.northwind.example/portal/support";
    private static final String ADA = "ada@customer.example";

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");

    @Test
    void invitesWithALinkOfThePortal() {
        story.invite(ADA, acme);
        story.deliver();

        Mail mail = story.mailbox.only(ADA);
        assertThat(mail.subject()).isEqualTo("Your access to Northwind Service");
        assertThat(mail.fromName()).isEqualTo("Northwind Service");
        assertThat(mail.text())
                .contains("for Acme")
                .contains("January 4, 2030")
                .contains(BASE + "/invitation?token=")
                .contains("somebody at Northwind Service entered your address");
        assertThat(RecordingMail.token(mail)).hasSize(43);
        assertThat(mail.html()).contains("href=\"" + RecordingMail.link(mail) + "\"");
        assertThat(mail.thread()).isEmpty();
        assertThat(mail.messageId()).matches("<[0-9a-f-]{36}@help\\.northwind\\.example>");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        Person ada = portuguese("Ada");
        RequestId request = ada.submits("Impressora");
        story.deliver();

        assertThat(story.mailbox.only(ADA).subject()).isEqualTo("[REQ-2030-000001] Recebemos o seu pedido: Impressora");
        assertThat(story.mailbox.only(ADA).fromName()).isEqualTo("Atendimento Northwind");
        assertThat(story.mailbox.only(ADA).text()).startsWith("Olá Ada,").contains("Abrir o pedido");
        assertThat(story.mailbox.only(ADA).html()).contains("<html lang=\"pt\">");
        assertThat(story.mailbox.only("desk@northwind.example").subject())
                .isEqualTo("[REQ-2030-000001] New request: Impressora");

        story.mailbox.clear();
        story.desk().requests().move(request, new StatusKey("closed"), 1);
        story.deliver();
        assertThat(story.mailbox.only(ADA).subject()).isEqualTo("[REQ-2030-000001] Fechado: Impressora");
    }

    @Test
    void tellsTimesInTheZoneOfTheReader() {
        Person ada = portuguese("Ada");
        story.clock.moveTo(java.time.Instant.parse("2030-07-01T22:30:00Z"));
        story.visitor().passwordReset().request(ada.email());
        story.deliver();

        assertThat(story.mailbox.only(ADA).text())
                .contains("2 de julho de 2030")
                .contains("00:30")
                .contains("GMT+1");
    }

    @Test
    void leadsEachSideToItsOwnPage() {
        Person ada = story.person("Ada", acme);
        RequestId request = ada.submits("Printer");
        story.deliver();

        assertThat(RecordingMail.link(story.mailbox.only(ADA)).toString())
                .isEqualTo(BASE + "/requests/" + request.value());
        assertThat(RecordingMail.link(story.mailbox.only("desk@northwind.example"))
                        .toString())
                .isEqualTo("https://help.northwind.example/portal/desk/requests/" + request.value());
    }

    @Test
    void quotesWhatWasSaidAndKeepsTheThread() {
        Person ada = story.person("Ada", acme);
        RequestId request = ada.submits("Printer");
        story.deliver();
        story.mailbox.clear();
        story.desk().conversation().answer(new AddComment(request, "It is **out**.\n\nSorry.", Optional.empty()));
        story.deliver();

        Mail mail = story.mailbox.only(ADA);
        assertThat(mail.subject()).isEqualTo("[REQ-2030-000001] Printer");
        assertThat(mail.text()).contains("> It is **out**.\n>\n> Sorry.\n");
        assertThat(mail.html()).contains("<p>It is <strong>out</strong>.</p>");
        assertThat(mail.thread()).contains("<request-" + request.value() + "@help.northwind.example>");
    }

    @Test
    void showsMarkupRatherThanObeyingIt() {
        Person eve = story.person("Eve", acme);
        RequestId request = eve.face()
                .requests()
                .submit(PortalStory.question(eve, "<img src=x onerror=alert(1)> &lt; {0} '{1}' %s"));
        eve.says(request, "<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](https://evil.example/t.gif)");
        story.deliver();

        assertThat(story.mailbox.all()).hasSize(3).allSatisfy(mail -> {
            assertThat(mail.subject()).endsWith("<img src=x onerror=alert(1)> &lt; {0} '{1}' %s");
            assertThat(mail.html())
                    .doesNotContain("<img")
                    .doesNotContain("<script")
                    .doesNotContain("javascript:")
                    .contains("&lt;img src=x onerror=alert(1)&gt; &amp;lt; {0} &#39;{1}&#39; %s");
        });
    }

    @Test
    void loadsNothingFromAnywhere() {
        Person ada = story.person("Ada", acme);
        ada.submits("Printer");
        story.visitor().passwordReset().request(ADA);
        story.deliver();

        assertThat(story.mailbox.all())
                .isNotEmpty()
                .allSatisfy(
                        mail -> assertThat(mail.html()).doesNotContain("src=").doesNotContain("url("));
    }

    @Test
    void carriesNoLinkThatSignsIn() {
        Person ada = story.person("Ada", acme);
        RequestId request = ada.submits("Printer");
        story.desk().conversation().answer(new AddComment(request, "Yes", Optional.empty()));
        story.desk().requests().move(request, new StatusKey("waiting-for-you"), 1);
        story.deliver();

        assertThat(story.mailbox.all())
                .hasSize(4)
                .allSatisfy(mail -> assertThat(mail.text() + mail.html()).doesNotContain("token"));
    }

    @Test
    void asksTheCustomerToActWhenTheRequestWaits() {
        Person ada = story.person("Ada", acme);
        RequestId request = ada.submits("Printer");
        story.deliver();
        story.mailbox.clear();
        story.desk().requests().move(request, new StatusKey("waiting-for-you"), 1);
        story.deliver();
        assertThat(story.mailbox.only(ADA).subject())
                .isEqualTo("[REQ-2030-000001] We need something from you: Printer");

        story.mailbox.clear();
        story.pass(Duration.ofSeconds(1));
        story.desk().requests().move(request, new StatusKey("resolved"), 2);
        story.deliver();
        assertThat(story.mailbox.only(ADA).subject()).isEqualTo("[REQ-2030-000001] Resolved: Printer");
    }

    @Test
    void tellsEachWhatTheyAreToTheRequest() {
        Person ada = story.person("Ada", acme);
        Person bob = portuguese("Bob");
        Person eve = story.person("Eve", acme);
        RequestId request = ada.submits("Printer");
        story.deliver();
        story.desk().involvement().addParticipant(request, eve.id(), false);
        story.desk().involvement().addApprover(request, bob.id());
        story.deliver();

        assertThat(story.mailbox.only(eve.email()).subject())
                .isEqualTo("[REQ-2030-000001] You follow a request: Printer");
        assertThat(story.mailbox.only(eve.email()).text())
                .contains("You now follow the request \"Printer\" of Ada (Acme)")
                .contains("because you follow this request");
        assertThat(story.mailbox.only(bob.email()).subject())
                .isEqualTo("[REQ-2030-000001] A sua aprovação é necessária: Printer");
        assertThat(story.mailbox.only(bob.email()).text())
                .contains("É pedida a sua aprovação: o pedido \"Printer\" de Ada (Acme).")
                .contains("porque é pedida a sua aprovação");

        story.mailbox.clear();
        story.desk().requests().move(request, new StatusKey("resolved"), 1);
        story.deliver();
        assertThat(story.mailbox.only(eve.email()).text())
                .contains("The request \"Printer\" is resolved.")
                .doesNotContain("reply");
    }

    @Test
    void hidesItsWordsFromLogs() {
        story.invite(ADA, acme);
        story.deliver();
        Mail mail = story.mailbox.only(ADA);

        assertThat(mail.toString())
                .contains(mail.messageId())
                .doesNotContain(RecordingMail.token(mail))
                .doesNotContain("ada@");
    }

    private Person portuguese(String name) {
        Person person = story.person(name, acme);
        long version = person.face().profile().get().version();
        person.face().profile().edit(new EditProfile(name, "", "", "pt", "Europe/Lisbon", version));
        story.deliver();
        return person;
    }
}
