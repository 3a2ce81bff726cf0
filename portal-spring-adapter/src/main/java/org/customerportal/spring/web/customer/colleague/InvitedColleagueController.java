package org.customerportal.spring.web.customer.colleague;

import java.util.Locale;
import org.customerportal.CustomerFace;
import org.customerportal.invitation.InvitationId;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sends the invitation of a colleague again, or takes it back. */
@Controller
@RequestMapping("/portal/{portal}/organization/{id}/invitations/{invitation}")
final class InvitedColleagueController {

    @PostMapping("/resend")
    Answer resend(CustomerFace face, @PathVariable String id, @PathVariable String invitation) {
        return done(id, "colleague-resent", () -> face.colleagues().resend(Address.id(invitation, InvitationId::new)));
    }

    @GetMapping("/revoke")
    Answer ask(CustomerFace face, @PathVariable String id, @PathVariable String invitation) {
        return Answer.page("customer/colleague-revoke")
                .with("organization", face.colleagues().organization(Address.id(id, OrganizationId::new)))
                .with("invitation", face.colleagues().invitation(Address.id(invitation, InvitationId::new)));
    }

    @PostMapping("/revoke")
    Answer revoke(CustomerFace face, @PathVariable String id, @PathVariable String invitation) {
        return done(id, "colleague-revoked", () -> face.colleagues().revoke(Address.id(invitation, InvitationId::new)));
    }

    private static Answer done(String id, String done, Runnable act) {
        String list = "/organization/" + Address.id(id, OrganizationId::new).value() + "?done=";
        try {
            act.run();
            return Answer.redirect(list + done);
        } catch (NotAllowedException refused) {
            String reason = refused.reason().toLowerCase(Locale.ROOT).replace('_', '-');
            return Answer.redirect(list + "colleague-" + reason);
        }
    }
}
