package org.customerportal.example.plain;

import java.util.Map;
import java.util.Optional;
import org.customerportal.flow.FlowKey;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.AnsweredField;
import org.customerportal.request.service.CustomerRequestView;
import org.customerportal.request.service.CustomerRequests;
import org.customerportal.request.service.SubmitRequest;
import org.customerportal.text.LocalizedText;

/** The customer chooses a flow, fills its form in badly, then well, and gets one request for a double click. */
final class SubmissionAct {

    private static final FlowKey REPAIR = new FlowKey("repair");

    private final Stage stage;
    private final Customer customer;
    private final OrganizationId organization;

    SubmissionAct(Stage stage, Customer customer, OrganizationId organization) {
        this.stage = stage;
        this.customer = customer;
        this.organization = organization;
    }

    RequestId submit() {
        CustomerRequests requests = stage.customer(customer).requests();
        requests.flows()
                .forEach(flow -> stage.tell(
                        "%s may choose: %s.", customer.name(), flow.name().fallback()));

        Map<String, String> careless = Map.of("since", "yesterday", "floor", "99", "colour", "red");
        stage.refused(customer.name() + " fills in the form carelessly", () -> requests.submit(repair("", careless)));

        Map<String, String> careful =
                Map.of("machine", "Oven 2", "urgency", "high", "since", "2030-01-06", "floor", "0");
        RequestId request = requests.submit(repair("The oven stays cold", careful));
        RequestId doubleClick = requests.submit(repair("The oven stays cold", careful));
        stage.tell(
                "%s submits it with a double click. The same request: %s.",
                customer.name(), doubleClick.equals(request));

        show(requests.get(request));
        stage.meanwhile();
        return request;
    }

    private SubmitRequest repair(String subject, Map<String, String> fields) {
        String description = "It lights up, clicks, and **stays cold**.";
        Optional<IdempotencyKey> key = Optional.of(new IdempotencyKey("ana-form-0000000000001"));
        return new SubmitRequest(REPAIR, organization, subject, description, fields, key);
    }

    private void show(CustomerRequestView request) {
        stage.tell(
                "%s is %s: %s.", request.reference().value(), request.status().fallback(), request.subject());
        request.answers()
                .forEach(answer -> stage.tell("    %s %s", answer.label().fallback(), inWords(answer)));
    }

    private static Object inWords(AnsweredField answer) {
        return answer.option()
                .<Object>map(LocalizedText::fallback)
                .orElseGet(() -> answer.value().fold(text -> text, number -> number, day -> day, option -> option));
    }
}
