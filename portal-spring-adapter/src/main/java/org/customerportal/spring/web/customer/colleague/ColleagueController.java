package org.customerportal.spring.web.customer.colleague;

import java.util.List;
import java.util.Map;
import org.customerportal.CustomerFace;
import org.customerportal.colleague.ColleagueView;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.problem.NotFoundException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.user.PortalUserId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a colleague is and sees; and the end of the membership, which is asked about once. */
@Controller
@RequestMapping("/portal/{portal}/organization/{id}/members/{user}")
final class ColleagueController {

    @GetMapping
    Answer form(CustomerFace face, @PathVariable String id, @PathVariable String user) {
        OrganizationId organization = Address.id(id, OrganizationId::new);
        ColleagueView member = colleague(face, organization, Address.id(user, PortalUserId::new));
        List<Sees> choices = choices(face, organization, member);
        return page("customer/colleague", face, organization, member)
                .with("choices", choices)
                .with("chosen", Sees.name(choices, member.sharing()));
    }

    @PostMapping
    Answer change(
            CustomerFace face,
            @PathVariable String id,
            @PathVariable String user,
            @RequestParam Map<String, String> typed) {
        OrganizationId organization = Address.id(id, OrganizationId::new);
        ColleagueView member = colleague(face, organization, Address.id(user, PortalUserId::new));
        face.colleagues()
                .change(
                        organization,
                        member.user(),
                        Address.oneOf(Role.values(), typed.getOrDefault("role", ""), Role.MEMBER),
                        Sees.read(choices(face, organization, member), typed.getOrDefault("sharing", "")));
        return Answer.redirect("/organization/" + id + "?done=colleague-changed");
    }

    @GetMapping("/remove")
    Answer ask(CustomerFace face, @PathVariable String id, @PathVariable String user) {
        OrganizationId organization = Address.id(id, OrganizationId::new);
        ColleagueView member = colleague(face, organization, Address.id(user, PortalUserId::new));
        return page("customer/colleague-remove", face, organization, member);
    }

    @PostMapping("/remove")
    Answer remove(CustomerFace face, @PathVariable String id, @PathVariable String user) {
        face.colleagues().remove(Address.id(id, OrganizationId::new), Address.id(user, PortalUserId::new));
        return Answer.redirect("/organization/" + id + "?done=colleague-removed");
    }

    private static Answer.Page page(
            String template, CustomerFace face, OrganizationId organization, ColleagueView member) {
        return Answer.page(template)
                .with("organization", face.colleagues().organization(organization))
                .with("member", member);
    }

    private static List<Sees> choices(CustomerFace face, OrganizationId organization, ColleagueView member) {
        return Sees.offered(face.colleagues().grantable(organization), member.sharing());
    }

    // The own membership has no page, because nobody changes it.
    private static ColleagueView colleague(CustomerFace face, OrganizationId organization, PortalUserId user) {
        ColleagueView member = face.colleagues().member(organization, user);
        if (member.self()) {
            throw new NotFoundException("membership");
        }
        return member;
    }
}
