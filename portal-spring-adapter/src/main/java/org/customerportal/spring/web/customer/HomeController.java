package org.customerportal.spring.web.customer;

import org.customerportal.CustomerFace;
import org.customerportal.spring.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a customer sees first. */
@Controller
final class HomeController {

    @GetMapping("/portal/{portal}/")
    Answer home(CustomerFace face) {
        return Answer.page("customer/home")
                .with("home", face.dashboard().home())
                .with("user", face.user())
                .with("organizations", face.organizations())
                .with("flows", face.requests().flows());
    }
}
