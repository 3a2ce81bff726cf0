package org.customerportal.spring.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.WelcomeChoice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invites somebody into an organization. */
@Controller
@RequestMapping("/portal/desk/invitations/new")
final class InviteController {

    /** The organization of a form that names none, which does not exist. */
    private static final OrganizationId NONE = new OrganizationId(new UUID(0, 0));

    private final List<PortalDefinition> portals;
    private final WelcomeChoice welcome;

    InviteController(CustomerPortal portal, HostSignIn host) {
        this.welcome = WelcomeChoice.beside(host);
        this.portals = List.copyOf(portal.portals());
    }

    @GetMapping
    Answer form(StaffFace face, @RequestParam Map<String, String> typed) {
        return page(face, typed);
    }

    @PostMapping
    Answer invite(StaffFace face, @RequestParam Map<String, String> typed) {
        try {
            face.invitations().invite(command(face, typed));
            return Answer.redirect("/invitations?done=invited");
        } catch (InvalidInputException wrong) {
            return page(face, typed).wrong(wrong);
        } catch (NotAllowedException refused) {
            String code = refused.reason().toLowerCase(Locale.ROOT).replace('_', '-');
            return page(face, typed).wrong(List.of(Violation.of("email", code)));
        }
    }

    private Invite command(StaffFace face, Map<String, String> typed) {
        String portal = portals.size() == 1 ? portals.get(0).key().value() : typed.getOrDefault("portal", "");
        return new Invite(
                typed.getOrDefault("email", ""),
                organization(typed),
                Address.oneOf(Role.values(), typed.getOrDefault("role", ""), Role.MEMBER),
                SharingChoice.read(SharingChoice.offered(face), typed.getOrDefault("sharing", "")),
                Address.key(portal, PortalKey::new),
                welcome.read(typed));
    }

    private static OrganizationId organization(Map<String, String> typed) {
        try {
            return Address.id(typed.getOrDefault("organization", ""), OrganizationId::new);
        } catch (NotFoundException notChosen) {
            return NONE;
        }
    }

    private Answer.Page page(StaffFace face, Map<String, String> typed) {
        return Answer.page("desk/invite")
                .with("typed", typed)
                .with("organizations", organizations(face, organization(typed)))
                .with("choices", SharingChoice.offered(face))
                .with("passwords", welcome.offered())
                .with("portals", portals);
    }

    // The latest hundred; whoever means an older one comes from its page, which names it.
    private static List<Organization> organizations(StaffFace face, OrganizationId chosen) {
        List<Organization> known = new ArrayList<>(face.organizations()
                .list(PageRequest.first(PageRequest.MAX_SIZE))
                .items());
        boolean missing = known.stream().noneMatch(one -> one.id().equals(chosen));
        if (missing && !chosen.equals(NONE)) {
            known.add(0, face.organizations().get(chosen));
        }
        return known;
    }
}
