package org.customerportal.spring.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customerportal.StaffFace;
import org.customerportal.filter.Relation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.Violation;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.InvolvedView;
import org.customerportal.request.service.StaffInvolvement;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom a request concerns beside its requester: people, found by their address, and organizations, chosen from a list. */
@Controller
@RequestMapping("/portal/desk/requests/{id}/involved")
final class InvolvementController {

    @GetMapping
    Answer show(StaffFace face, @PathVariable String id) {
        return people(face, Address.id(id, RequestId::new), Map.of());
    }

    @PostMapping("/people")
    Answer addPerson(StaffFace face, @PathVariable String id, @RequestParam Map<String, String> typed) {
        RequestId request = Address.id(id, RequestId::new);
        try {
            Address.oneOf(Part.values(), typed.getOrDefault("part", ""), Part.READER)
                    .add(face.involvement(), request, typed.getOrDefault("email", ""));
            return involved(id);
        } catch (InvalidInputException wrong) {
            return people(face, request, typed).wrong(wrong);
        } catch (NotAllowedException refused) {
            return people(face, request, typed).wrong(at("email", refused));
        }
    }

    @GetMapping("/organizations")
    Answer choose(StaffFace face, @PathVariable String id, @RequestParam(defaultValue = "") String after) {
        return organizations(face, Address.id(id, RequestId::new), after);
    }

    @PostMapping("/organizations")
    Answer addOrganization(
            StaffFace face, @PathVariable String id, @RequestParam(defaultValue = "") String organization) {
        RequestId request = Address.id(id, RequestId::new);
        try {
            face.involvement().addRelatedOrganization(request, Address.id(organization, OrganizationId::new));
            return involved(id);
        } catch (NotAllowedException refused) {
            return people(face, request, Map.of()).wrong(at("", refused));
        }
    }

    @PostMapping("/end")
    Answer end(StaffFace face, @PathVariable String id, @RequestParam Map<String, String> chosen) {
        RequestId request = Address.id(id, RequestId::new);
        Relation relation = Address.oneOf(Relation.values(), chosen.getOrDefault("relation", ""), Relation.REQUESTER);
        UUID party = Address.id(chosen.getOrDefault("party", ""), Function.identity());
        face.involvement().list(request).stream()
                .map(InvolvedView::party)
                .filter(one -> one.relation() == relation && one.party().equals(party))
                .forEach(one -> face.involvement().remove(request, one));
        return Answer.redirect("/requests/" + id + "/involved?done=not-involved");
    }

    private static Answer involved(String id) {
        return Answer.redirect("/requests/" + id + "/involved?done=involved");
    }

    private static Answer.Page people(StaffFace face, RequestId id, Map<String, String> typed) {
        return page("desk/involved", face, id).with("typed", typed).with("parts", Part.values());
    }

    private static Answer.Page organizations(StaffFace face, RequestId id, String after) {
        return page("desk/involved-organizations", face, id)
                .with(
                        "related",
                        face.involvement().list(id).stream()
                                .map(one -> one.party().party())
                                .collect(Collectors.toSet()))
                .with("page", face.involvement().organizations(id, Address.page(after, PageRequest.DEFAULT_SIZE)))
                .with("first", after.isEmpty());
    }

    private static Answer.Page page(String template, StaffFace face, RequestId id) {
        return Answer.page(template)
                .with("request", face.requests().get(id))
                .with("involved", face.involvement().list(id));
    }

    private static List<Violation> at(String field, NotAllowedException refused) {
        return List.of(
                Violation.of(field, refused.reason().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** The parts that the form offers. */
    enum Part {
        COMMENTER,
        READER,
        APPROVER;

        void add(StaffInvolvement desk, RequestId request, String email) {
            switch (this) {
                case COMMENTER -> desk.addParticipant(request, email, true);
                case READER -> desk.addParticipant(request, email, false);
                case APPROVER -> desk.addApprover(request, email);
            }
        }
    }
}
