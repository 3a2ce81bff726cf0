package org.customerportal.spring.web.desk;

import java.util.Map;
import org.customerportal.StaffFace;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.user.PortalUserId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a member of an organization is there, and how much of it the member sees. */
@Controller
@RequestMapping("/portal/desk/organizations/{id}/members/{user}")
final class MembersController {

    @GetMapping
    Answer form(StaffFace face, @PathVariable String id, @PathVariable String user) {
        OrganizationId organization = Address.id(id, OrganizationId::new);
        Member member = member(face, organization, Address.id(user, PortalUserId::new));
        return Answer.page("desk/member")
                .with("organization", face.organizations().get(organization))
                .with("member", member)
                .with("choices", SharingChoice.offered(face, member.sharing().sharing()));
    }

    @PostMapping
    Answer change(
            StaffFace face,
            @PathVariable String id,
            @PathVariable String user,
            @RequestParam Map<String, String> typed) {
        OrganizationId organization = Address.id(id, OrganizationId::new);
        PortalUserId person = Address.id(user, PortalUserId::new);
        Sharing held = member(face, organization, person).sharing().sharing();
        face.organizations()
                .change(
                        person,
                        organization,
                        Address.oneOf(Role.values(), typed.getOrDefault("role", ""), Role.MEMBER),
                        SharingChoice.read(SharingChoice.offered(face, held), typed.getOrDefault("sharing", "")));
        return Answer.redirect("/organizations/" + id + "?done=member");
    }

    @GetMapping("/end")
    Answer askToEnd(StaffFace face, @PathVariable String id, @PathVariable String user) {
        OrganizationId organization = Address.id(id, OrganizationId::new);
        return Answer.page("desk/member-end")
                .with("organization", face.organizations().get(organization))
                .with("member", member(face, organization, Address.id(user, PortalUserId::new)));
    }

    @PostMapping("/end")
    Answer end(StaffFace face, @PathVariable String id, @PathVariable String user) {
        face.organizations().end(Address.id(user, PortalUserId::new), Address.id(id, OrganizationId::new));
        return Answer.redirect("/organizations/" + id + "?done=member-ended");
    }

    private static Member member(StaffFace face, OrganizationId organization, PortalUserId person) {
        return Member.of(face.organizations().member(person, organization));
    }
}
