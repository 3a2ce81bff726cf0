package org.customerportal.spring.web.customer.colleague;

import java.util.List;
import java.util.Map;
import org.customerportal.CustomerFace;
import org.customerportal.colleague.InviteColleague;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.WelcomeChoice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invites a colleague; who sends the form learns nothing of whether the address is known. */
@Controller
@RequestMapping("/portal/{portal}/organization/{id}/invite")
final class InviteColleagueController {

    private final WelcomeChoice welcome;

    InviteColleagueController(HostSignIn host) {
        this.welcome = WelcomeChoice.beside(host);
    }

    @GetMapping
    Answer form(CustomerFace face, @PathVariable String id) {
        return page(face, Address.id(id, OrganizationId::new), Map.of());
    }

    @PostMapping
    Answer invite(CustomerFace face, @PathVariable String id, @RequestParam Map<String, String> typed) {
        OrganizationId organization = Address.id(id, OrganizationId::new);
        List<Sees> offered = Sees.offered(face.colleagues().grantable(organization));
        try {
            face.colleagues()
                    .invite(new InviteColleague(
                            typed.getOrDefault("email", ""),
                            organization,
                            Address.oneOf(Role.values(), typed.getOrDefault("role", ""), Role.MEMBER),
                            Sees.read(offered, typed.getOrDefault("sharing", "")),
                            welcome.read(typed)));
            return Answer.redirect("/organization/" + id + "?done=colleague-invited");
        } catch (InvalidInputException wrong) {
            return page(face, organization, typed).wrong(wrong);
        }
    }

    private Answer.Page page(CustomerFace face, OrganizationId organization, Map<String, String> typed) {
        return Answer.page("customer/colleague-invite")
                .with("organization", face.colleagues().organization(organization))
                .with("choices", Sees.offered(face.colleagues().grantable(organization)))
                .with("passwords", welcome.offered())
                .with("typed", typed);
    }
}
