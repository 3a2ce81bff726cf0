package org.customerportal.spring.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.customerportal.VisitorFace;
import org.customerportal.spring.security.PortalCookies.Purpose;
import org.customerportal.spring.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What the holder of a link that confirms an address sees. */
@Controller
class AddressController {

    private final MailedLink link;

    AddressController(MailedLink link) {
        this.link = link;
    }

    @GetMapping(path = "/portal/{key}/address", params = "token")
    Answer follow(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        return link.follow(Purpose.ADDRESS, visitor.portal(), "/address", request, response);
    }

    @GetMapping("/portal/{key}/address")
    Answer show(VisitorFace visitor, HttpServletRequest request) {
        return Answer.page("visitor/address").with("email", visitor.addresses().look(token(visitor, request)));
    }

    @PostMapping("/portal/{key}/address")
    Answer confirm(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        visitor.addresses().confirm(token(visitor, request));
        link.forget(Purpose.ADDRESS, visitor.portal(), response);
        return Answer.redirect("/sign-in?done=address-changed");
    }

    private String token(VisitorFace visitor, HttpServletRequest request) {
        return link.token(Purpose.ADDRESS, visitor.portal(), request);
    }
}
