package org.customerportal.spring.web.desk.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.customerportal.StaffFace;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The mail domains whose people may register for an organization. */
@Controller
@RequestMapping("/portal/desk/organizations/{id}/domains")
final class RegistrationDomainsController {

    @GetMapping
    Answer show(StaffFace face, @PathVariable String id) {
        return page(face, organization(id), "");
    }

    @PostMapping
    Answer add(StaffFace face, @PathVariable String id, HttpServletRequest request) {
        String domain = new Typed(request).text("domain");
        try {
            face.registrations().addDomain(organization(id), domain);
            return Answer.redirect("/organizations/" + id + "/domains?done=domain-added");
        } catch (InvalidInputException wrong) {
            return page(face, organization(id), domain).wrong(wrong);
        }
    }

    @PostMapping("/{domain}/remove")
    Answer remove(StaffFace face, @PathVariable String id, @PathVariable String domain) {
        UUID entry = Address.id(domain, known -> known);
        face.registrations().removeDomain(organization(id), entry);
        return Answer.redirect("/organizations/" + id + "/domains?done=domain-removed");
    }

    private static Answer.Page page(StaffFace face, OrganizationId organization, String typed) {
        return Answer.page("desk/domains")
                .with("organization", face.organizations().get(organization))
                .with("domains", face.registrations().domains(organization))
                .with("domain", typed);
    }

    private static OrganizationId organization(String id) {
        return Address.id(id, OrganizationId::new);
    }
}
