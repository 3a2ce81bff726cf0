package org.customerportal.spring.web.customer.colleague;

import java.util.List;
import java.util.Map;
import org.customerportal.CustomerFace;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.PeopleList;
import org.customerportal.spring.web.view.WelcomeChoice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invites many colleagues, a step of the list at a time; who sends it learns nothing of whether addresses are known. */
@Controller
@RequestMapping("/portal/{portal}/organization/{id}/invite/list")
final class BulkInviteColleaguesController {

    private final WelcomeChoice welcome;

    BulkInviteColleaguesController(HostSignIn host) {
        this.welcome = WelcomeChoice.beside(host);
    }

    @GetMapping
    Answer form(CustomerFace face, @PathVariable String id) {
        return page("customer/colleagues-bulk", face, Address.id(id, OrganizationId::new), Map.of());
    }

    @PostMapping
    Answer step(CustomerFace face, @PathVariable String id, @RequestParam Map<String, String> typed) {
        OrganizationId organization = Address.id(id, OrganizationId::new);
        List<Sees> offered = Sees.offered(face.colleagues().grantable(organization));
        try {
            return page("customer/colleagues-bulk-progress", face, organization, typed)
                    .with(
                            "progress",
                            PeopleList.of(typed)
                                    .step(
                                            organization,
                                            Sees.read(offered, typed.getOrDefault("sharing", "")),
                                            part -> face.colleagues().inviteAll(part.welcoming(welcome.read(typed)))));
        } catch (InvalidInputException wrong) {
            return page("customer/colleagues-bulk", face, organization, typed).wrong(wrong);
        }
    }

    private Answer.Page page(
            String template, CustomerFace face, OrganizationId organization, Map<String, String> typed) {
        return Answer.page(template)
                .with("organization", face.colleagues().organization(organization))
                .with("choices", Sees.offered(face.colleagues().grantable(organization)))
                .with("passwords", welcome.offered())
                .with("typed", typed);
    }
}
