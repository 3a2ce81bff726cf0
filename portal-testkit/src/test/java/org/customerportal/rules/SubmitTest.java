package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.violations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.RequestFlow;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestReference;
import org.customerportal.request.service.CustomerRequestView;
import org.customerportal.request.service.SubmitRequest;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.workflow.StatusCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);

    @Test
    void offersTheFlowsOfThePortal() {
        assertThat(ada.face().requests().flows())
                .extracting(RequestFlow::key)
                .containsExactly(new FlowKey("question"), new FlowKey("repair"));
        assertThat(ada.face().requests().flow(new FlowKey("repair")).form().fields())
                .hasSize(3);
        assertNotFound(() -> ada.face().requests().flow(new FlowKey("unknown")));
    }

    @Test
    void opensARequestWithItsAnswers() {
        RequestId id =
                ada.face().requests().submit(repair(Map.of("serial", " SN-1 ", "people", "12", "since", "2028-02-29")));

        CustomerRequestView view = ada.face().requests().get(id);
        assertThat(view.reference()).isEqualTo(new RequestReference("REQ-2030-000001"));
        assertThat(view.subject()).isEqualTo("Printer on fire");
        assertThat(view.description()).isEqualTo("Line one\nline two");
        assertThat(view.status().in(Locale.ENGLISH)).isEqualTo("Open");
        assertThat(view.category()).isEqualTo(StatusCategory.OPEN);
        assertThat(view.own()).isTrue();
        assertThat(view.requester()).isEqualTo("Ada");
        assertThat(view.organization()).isEqualTo("Acme");
        assertThat(view.assignee()).isEmpty();
        assertThat(view.createdAt()).isEqualTo(story.clock.instant());
        assertThat(view.updatedAt()).isEqualTo(story.clock.instant());
        assertThat(view.answers())
                .extracting(answer -> answer.label().fallback() + " = " + answer.value())
                .containsExactly(
                        "Serial number = Text[value=SN-1]",
                        "People affected = Decimal[value=12]",
                        "Since = Date[value=2028-02-29]");
        assertThat(new StoredThings(story.storage).events(new EventSubject(EventSubject.Kind.REQUEST, id.value())))
                .extracting(event -> event.type())
                .containsExactly(EventType.REQUEST_SUBMITTED);
    }

    @Test
    void hearsOfEverythingThatIsWrongAtOnceAndStoresNothing() {
        var before = new StoredThings(story.storage).all();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("people", "many");
        fields.put("since", "2027-02-29");
        fields.put("status", "closed");
        SubmitRequest wrong = new SubmitRequest(
                new FlowKey("repair"),
                new OrganizationId(UUID.randomUUID()),
                " ",
                "x".repeat(20_001),
                fields,
                Optional.empty());

        assertThat(violations(() -> ada.face().requests().submit(wrong)))
                .containsExactly(
                        "description: too-long",
                        "subject: required",
                        "organization: not-a-member",
                        "fields.serial: required",
                        "fields.people: not-a-number",
                        "fields.since: not-a-day",
                        "fields.status: unknown");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        assertThat(ada.face().requests().counts()).isEmpty();
    }

    @Test
    void takesTextsUpToTheirVeryEnd() {
        RequestId id = ada.face()
                .requests()
                .submit(new SubmitRequest(
                        new FlowKey("question"),
                        acme,
                        "s".repeat(200),
                        "d".repeat(20_000),
                        Map.of(),
                        Optional.empty()));
        assertThat(ada.face().requests().get(id).description()).hasSize(20_000);

        assertThat(violations(() -> ada.submits("s".repeat(201)))).containsExactly("subject: too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u2003", "\u200B\u200D", "\t\r\n"})
    void needsASubjectThatCanBeSeen(String subject) {
        assertThat(violations(() -> ada.submits(subject))).containsExactly("subject: required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Fire\r\nBcc: eve@evil.example", "Fire\u0085now", "Fire\u2029now", "Fire\0now", "Fire\uDC00now"})
    void keepsTheSubjectOnOneLine(String subject) {
        RequestId id = ada.submits(subject);
        story.deliver();

        assertThat(ada.face().requests().get(id).subject())
                .startsWith("Fire")
                .doesNotContainPattern("[\\p{C}\\p{Zl}\\p{Zp}]");
        assertThat(story.mailbox.to(ada.email())).hasSize(1);
    }

    @Test
    void keepsNoCharacterThatADatabaseCannotHold() {
        RequestId id = ada.face()
                .requests()
                .submit(new SubmitRequest(
                        new FlowKey("repair"),
                        acme,
                        "Subject",
                        "a\0b\uD800c\tTab\u0007",
                        Map.of("serial", "S\0N\uDFFF", "people", "1"),
                        Optional.empty()));

        assertThat(ada.face().requests().get(id).description()).isEqualTo("abc\tTab");
        assertThat(ada.face().requests().get(id).answers().get(0).value().toString())
                .isEqualTo("Text[value=SN]");
    }

    @Test
    void isForAnOrganizationOfTheRequester() {
        OrganizationId beta = story.organization("Beta");
        SubmitRequest foreign =
                new SubmitRequest(new FlowKey("question"), beta, "Subject", "", Map.of(), Optional.empty());
        assertThat(violations(() -> ada.face().requests().submit(foreign)))
                .containsExactly("organization: not-a-member");

        story.invite(ada.email(), beta, Sharing.own());
        story.visitor().invitations().join(story.mailedToken(ada.email()));
        RequestId id = ada.face().requests().submit(foreign);
        assertThat(ada.face().requests().get(id).organization()).isEqualTo("Beta");

        story.storage.memberships().remove(ada.id(), beta);
        assertThat(violations(() -> ada.face().requests().submit(foreign)))
                .containsExactly("organization: not-a-member");
    }

    @Test
    void isRefusedForAFlowThatIsNotOffered() {
        SubmitRequest unknown =
                new SubmitRequest(new FlowKey("secret"), acme, "Subject", "", Map.of(), Optional.empty());

        assertNotFound(() -> ada.face().requests().submit(unknown));
    }

    @Test
    void numbersRequestsByYear() {
        RequestId first = ada.submits("First");
        RequestId second = ada.submits("Second");
        story.clock.moveTo(java.time.Instant.parse("2031-01-01T00:00:00Z"));
        RequestId third = ada.submits("Third");

        assertThat(List.of(first, second, third))
                .extracting(id -> ada.face().requests().get(id).reference().value())
                .containsExactly("REQ-2030-000001", "REQ-2030-000002", "REQ-2031-000001");
    }

    @Test
    void givesNoReferenceTwiceHoweverManySubmitAtOnce() {
        List<RequestReference> references = new java.util.ArrayList<>();
        Race.repeat(
                20,
                race -> race.call(IntStream.range(0, 4)
                                .mapToObj(
                                        number -> (java.util.function.Supplier<RequestId>) () -> ada.submits("Subject"))
                                .toList())
                        .everybody()
                        .forEach(id ->
                                references.add(ada.face().requests().get(id).reference())));

        assertThat(references).hasSize(80).doesNotHaveDuplicates();
    }

    private SubmitRequest repair(Map<String, String> fields) {
        return new SubmitRequest(
                new FlowKey("repair"), acme, " Printer on fire ", "Line one\r\nline two\n", fields, Optional.empty());
    }
}
