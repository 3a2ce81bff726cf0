package org.customerportal.spring.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import org.customerportal.CustomerPortal;
import org.customerportal.problem.NotFoundException;
import org.customerportal.spring.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers under our addresses where no page is. */
@Controller
class NowhereController {

    private final CustomerPortal portal;

    NowhereController(CustomerPortal portal) {
        this.portal = portal;
    }

    /** The portal without the slash: one page has one address. */
    @GetMapping("/portal/{key}")
    Answer home(@PathVariable String key) {
        portal.definition(key);
        return Answer.redirect("/");
    }

    @RequestMapping("/portal/**")
    Answer nothing(HttpServletRequest request) {
        throw new NotFoundException("page");
    }
}
