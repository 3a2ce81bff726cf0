package org.customerportal.spring.web.desk.visibility;

import java.util.List;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.request.RequestId;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.Reader;
import org.customerportal.spring.web.view.Address;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Explanation;
import org.customerportal.visibility.desk.Onlooker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a person sees a request, or why not. */
@Controller
@RequestMapping("/portal/desk/requests/{id}/visibility")
final class ExplanationController {

    private final List<PortalDefinition> portals;

    ExplanationController(CustomerPortal portal) {
        this.portals = List.copyOf(portal.portals());
    }

    @GetMapping
    Answer explain(
            StaffFace face,
            Reader reader,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String portal) {
        RequestId request = Address.id(id, RequestId::new);
        PortalDefinition where = portals.stream()
                .filter(one -> one.key().value().equals(portal))
                .findFirst()
                .orElse(portals.get(0));
        Answer.Page page = Answer.page("desk/explanation")
                .with("onlookers", face.visibility().onlookers(request))
                .with("request", face.requests().get(request))
                .with("portals", portals)
                .with("portal", where)
                .with("person", person)
                .with("other", other);
        if (person.isBlank() && other.isBlank()) {
            return page;
        }
        try {
            Onlooker who = other.isBlank() ? chosen(face, person) : addressed(face, other);
            Explanation explanation = face.visibility().explain(where.key(), who.user(), request);
            return page.with("who", who)
                    .with("explained", Explaining.of(face, reader, who).tell(explanation));
        } catch (NotFoundException nobody) {
            return page.wrong(List.of(Violation.of(other.isBlank() ? "person" : "other", "nobody")));
        }
    }

    private static Onlooker chosen(StaffFace face, String person) {
        return face.visibility().onlooker(Address.id(person, PortalUserId::new));
    }

    private static Onlooker addressed(StaffFace face, String email) {
        return EmailAddress.parse(email)
                .map(face.visibility()::onlooker)
                .orElseThrow(() -> new NotFoundException("user"));
    }
}
