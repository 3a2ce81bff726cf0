package org.customerportal.spring.web.customer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.customerportal.CustomerFace;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.RequestFlow;
import org.customerportal.idempotency.IdempotencyKeyReusedException;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.SubmitRequest;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.Reader;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.FormKeys;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new request: first the choice of a flow, then its form. */
@Controller
@RequestMapping("/portal/{portal}/requests/new")
final class NewRequestController {

    private static final String FIELDS = "fields.";

    /** The organization of a form that names none, to which nobody belongs. */
    private static final OrganizationId NONE = new OrganizationId(new UUID(0, 0));

    private final FormKeys keys = new FormKeys();

    @GetMapping
    Answer flows(CustomerFace face) {
        return Answer.page("customer/flows").with("flows", face.requests().flows());
    }

    @GetMapping("/{flow}")
    Answer form(CustomerFace face, Reader reader, @PathVariable String flow) {
        return page(face, reader, flow(face, flow), Map.of());
    }

    @PostMapping("/{flow}")
    Answer submit(
            CustomerFace face, Reader reader, @PathVariable String flow, @RequestParam Map<String, String> typed) {
        RequestFlow chosen = flow(face, flow);
        try {
            RequestId id = face.requests().submit(command(face, chosen, typed));
            return Answer.redirect("/requests/" + id.value() + "?done=submitted");
        } catch (InvalidInputException wrong) {
            return page(face, reader, chosen, typed).wrong(wrong);
        } catch (IdempotencyKeyReusedException changed) {
            return page(face, reader, chosen, typed).wrong(List.of(Violation.of("", "sent-before")));
        }
    }

    private static RequestFlow flow(CustomerFace face, String key) {
        return face.requests().flow(Address.key(key, FlowKey::new));
    }

    private static SubmitRequest command(CustomerFace face, RequestFlow flow, Map<String, String> typed) {
        return new SubmitRequest(
                flow.key(),
                organization(face, typed.getOrDefault("organization", "")),
                typed.getOrDefault("subject", ""),
                typed.getOrDefault("description", ""),
                typed.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(FIELDS))
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().substring(FIELDS.length()), Map.Entry::getValue)),
                FormKeys.read(typed.getOrDefault("key", "")));
    }

    // Who belongs to one organization is not asked which.
    private static OrganizationId organization(CustomerFace face, String typed) {
        List<Organization> own = face.organizations();
        if (own.size() == 1) {
            return own.get(0).id();
        }
        try {
            return Address.id(typed, OrganizationId::new);
        } catch (NotFoundException notChosen) {
            return NONE;
        }
    }

    private Answer.Page page(CustomerFace face, Reader reader, RequestFlow flow, Map<String, String> typed) {
        List<Question> questions =
                flow.form().fields().stream().map(Question::of).toList();
        return Answer.page("customer/form")
                .with("flow", flow)
                .with("questions", questions)
                .with(
                        "labels",
                        questions.stream()
                                .collect(Collectors.toMap(
                                        Question::path,
                                        question -> reader.text(question.field().label()))))
                .with("organizations", face.organizations())
                .with("typed", typed)
                .with("key", keys.next());
    }
}
