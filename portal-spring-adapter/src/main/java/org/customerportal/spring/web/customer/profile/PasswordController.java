package org.customerportal.spring.web.customer.profile;

import jakarta.servlet.http.HttpServletRequest;
import org.customerportal.CustomerFace;
import org.customerportal.account.security.ChangePassword;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changes the own password by the current one. */
@Controller
@RequestMapping("/portal/{portal}/profile/password")
final class PasswordController {

    @GetMapping
    Answer show(CustomerFace face) {
        return page(face);
    }

    @PostMapping
    Answer change(CustomerFace face, HttpServletRequest request) {
        Typed typed = new Typed(request);
        try {
            face.password().change(new ChangePassword(typed.text("current"), typed.text("password")));
            return Answer.redirect("/profile?done=password");
        } catch (InvalidInputException wrong) {
            return page(face).wrong(wrong);
        }
    }

    private static Answer.Page page(CustomerFace face) {
        return Answer.page("customer/password")
                .with("exists", face.password().exists())
                .with("minimum", face.password().policy().minimum());
    }
}
