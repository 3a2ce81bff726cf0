package org.customerportal.spring.web.customer.profile;

import jakarta.servlet.http.HttpServletRequest;
import org.customerportal.CustomerFace;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.account.address.PendingAddress;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks for another address, with the password, and takes the wish back. */
@Controller
@RequestMapping("/portal/{portal}/profile/address")
final class AddressController {

    @GetMapping
    Answer show(CustomerFace face) {
        return page(face, "");
    }

    @PostMapping
    Answer request(CustomerFace face, HttpServletRequest request) {
        Typed typed = new Typed(request);
        try {
            face.address().request(new ChangeAddress(typed.text("email"), typed.text("password")));
            return Answer.redirect("/profile?done=address-asked");
        } catch (InvalidInputException wrong) {
            return page(face, typed.text("email")).wrong(wrong);
        }
    }

    @PostMapping("/cancel")
    Answer cancel(CustomerFace face) {
        face.address().cancel();
        return Answer.redirect("/profile?done=address-cancelled");
    }

    private static Answer.Page page(CustomerFace face, String email) {
        return Answer.page("customer/address")
                .with("profile", face.profile().get())
                .with("changeable", face.address().changeable())
                .with(
                        "pending",
                        face.address().pending().map(PendingAddress::email).orElse(""))
                .with("life", face.portal().settings().links().address().toMinutes())
                .with("email", email);
    }
}
