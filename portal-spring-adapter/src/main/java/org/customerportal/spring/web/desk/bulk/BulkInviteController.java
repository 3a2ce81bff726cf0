package org.customerportal.spring.web.desk.bulk;

import java.util.List;
import java.util.Map;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.desk.SharingChoice;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.PeopleList;
import org.customerportal.spring.web.view.WelcomeChoice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invites many people into an organization, a step of the list at a time. */
@Controller
@RequestMapping("/portal/desk/organizations/{id}/invite")
final class BulkInviteController {

    private final List<PortalDefinition> portals;
    private final WelcomeChoice welcome;

    BulkInviteController(CustomerPortal portal, HostSignIn host) {
        this.welcome = WelcomeChoice.beside(host);
        this.portals = List.copyOf(portal.portals());
    }

    @GetMapping
    Answer form(StaffFace face, @PathVariable String id) {
        return page("desk/bulk", face, organization(face, id), Map.of());
    }

    @PostMapping
    Answer step(StaffFace face, @PathVariable String id, @RequestParam Map<String, String> typed) {
        Organization organization = organization(face, id);
        String portal = portals.size() == 1 ? portals.get(0).key().value() : typed.getOrDefault("portal", "");
        Sharing sharing = SharingChoice.read(SharingChoice.offered(face), typed.getOrDefault("sharing", ""));
        PortalKey key = Address.key(portal, PortalKey::new);
        try {
            return page("desk/bulk-progress", face, organization, typed)
                    .with(
                            "progress",
                            PeopleList.of(typed)
                                    .step(
                                            organization.id(),
                                            sharing,
                                            part -> face.bulkInvitations()
                                                    .inviteAll(part.welcoming(welcome.read(typed)), key)));
        } catch (InvalidInputException wrong) {
            return page("desk/bulk", face, organization, typed).wrong(wrong);
        }
    }

    private Answer.Page page(String template, StaffFace face, Organization organization, Map<String, String> typed) {
        return Answer.page(template)
                .with("organization", organization)
                .with("choices", SharingChoice.offered(face))
                .with("portals", portals)
                .with("passwords", welcome.offered())
                .with("typed", typed);
    }

    private static Organization organization(StaffFace face, String id) {
        return face.organizations().get(Address.id(id, OrganizationId::new));
    }
}
