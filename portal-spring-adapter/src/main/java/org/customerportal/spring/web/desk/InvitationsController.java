package org.customerportal.spring.web.desk;

import java.util.Arrays;
import java.util.List;
import org.customerportal.StaffFace;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.InvitationState;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The invitations: where each stands, to be sent again or taken back. */
@Controller
@RequestMapping("/portal/desk/invitations")
final class InvitationsController {

    private static final List<String> STATES =
            Arrays.stream(InvitationState.values()).map(Address::name).toList();

    @GetMapping
    Answer list(
            StaffFace face,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String organization,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after) {
        return InvitationFilter.of(face, state, organization, q)
                .fill(Answer.page("desk/invitations"), face, Address.page(after, PageRequest.DEFAULT_SIZE))
                .with("states", STATES)
                .with("first", after.isEmpty());
    }

    @PostMapping("/{id}/resend")
    Answer resend(StaffFace face, @PathVariable String id) {
        try {
            face.invitations().resend(Address.id(id, InvitationId::new));
            return Answer.redirect("/invitations?done=resent");
        } catch (NotAllowedException over) {
            boolean disabled = over.reason().equals("ORGANIZATION_DISABLED");
            return Answer.redirect("/invitations?done=" + (disabled ? "organization-disabled-first" : "over"));
        }
    }

    @GetMapping("/{id}/revoke")
    Answer ask(StaffFace face, @PathVariable String id) {
        return Answer.page("desk/revoke").with("invitation", face.invitations().get(Address.id(id, InvitationId::new)));
    }

    @PostMapping("/{id}/revoke")
    Answer revoke(StaffFace face, @PathVariable String id) {
        try {
            face.invitations().revoke(Address.id(id, InvitationId::new));
            return Answer.redirect("/invitations?done=revoked");
        } catch (NotAllowedException over) {
            return Answer.redirect("/invitations?done=over");
        }
    }
}
