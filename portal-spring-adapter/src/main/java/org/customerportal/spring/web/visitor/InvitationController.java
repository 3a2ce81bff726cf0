package org.customerportal.spring.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.customerportal.VisitorFace;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationOffer;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.spring.HostCustomer;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.security.PortalCookies.Purpose;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What the holder of an invitation's link sees: who invites, and how to accept; and how to ask for another link. */
@Controller
class InvitationController {

    private final MailedLink link;
    private final HostSignIn host;

    InvitationController(MailedLink link, HostSignIn host) {
        this.link = link;
        this.host = host;
    }

    @GetMapping(path = "/portal/{key}/invitation", params = "token")
    Answer follow(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        return link.follow(Purpose.INVITATION, visitor.portal(), "/invitation", request, response);
    }

    @GetMapping("/portal/{key}/invitation")
    Answer show(VisitorFace visitor, HttpServletRequest request) {
        InvitationOffer offer = visitor.invitations().look(token(visitor, request));
        return page(offer, offer.newcomer() ? offer.name() : "", request);
    }

    @PostMapping("/portal/{key}/invitation")
    Answer accept(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        String token = token(visitor, request);
        InvitationOffer offer = visitor.invitations().look(token);
        Typed typed = new Typed(request);
        boolean vouchedFor = host.isOnly() || "host".equals(typed.text("with"));
        try {
            if (!offer.newcomer()) {
                visitor.invitations().join(token);
            } else if (vouchedFor) {
                ExternalIdentity identity = identity(request).orElseThrow(() -> new NotFoundException("identity"));
                visitor.invitations().accept(token, new AcceptInvitation.WithIdentity(typed.text("name"), identity));
            } else {
                visitor.invitations().accept(token, new AcceptInvitation(typed.text("name"), typed.text("password")));
            }
        } catch (InvalidInputException refused) {
            return page(offer, typed.text("name"), request).wrong(refused);
        } catch (NotAllowedException refused) {
            return page(offer, typed.text("name"), request)
                    .wrong(List.of(Violation.of("", Address.code(refused.reason()))));
        }
        link.forget(Purpose.INVITATION, visitor.portal(), response);
        if (vouchedFor && offer.newcomer()) {
            return Answer.redirect("/");
        }
        return Answer.redirect("/sign-in?done=" + (offer.newcomer() ? "account-ready" : "joined"));
    }

    @GetMapping("/portal/{key}/invitation/again")
    Answer ask(VisitorFace visitor) {
        return Answer.page("visitor/again");
    }

    @PostMapping("/portal/{key}/invitation/again")
    Answer sendAgain(VisitorFace visitor, HttpServletRequest request) {
        visitor.invitations().requestAnother(new Typed(request).text("email"));
        return Answer.redirect("/invitation/again/sent");
    }

    @GetMapping("/portal/{key}/invitation/again/sent")
    Answer sentAgain(VisitorFace visitor) {
        return Answer.page("visitor/again-sent");
    }

    private String token(VisitorFace visitor, HttpServletRequest request) {
        return link.token(Purpose.INVITATION, visitor.portal(), request);
    }

    private Answer.Page page(InvitationOffer offer, String name, HttpServletRequest request) {
        Answer.Page page = Answer.page("visitor/invitation")
                .with("offer", offer)
                .with("name", name)
                .with("own", !host.isOnly())
                .with("host", host.isOffered());
        return identity(request)
                .map(identity -> page.with("identity", identity))
                .orElse(page);
    }

    private Optional<ExternalIdentity> identity(HttpServletRequest request) {
        return host.customer(request).flatMap(HostCustomer::identity);
    }
}
