package org.customerportal.spring.web.customer.profile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.customerportal.CustomerFace;
import org.customerportal.factor.Enrolment;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sets the own second factor up, renews its recovery codes, and removes it. */
@Controller
@RequestMapping("/portal/{portal}/profile/second-factor")
final class SecondFactorController {

    private static final String HERE = "/profile/second-factor";

    @GetMapping
    Answer show(CustomerFace face) {
        return page(face);
    }

    @PostMapping
    Answer begin(CustomerFace face, HttpServletRequest request) {
        return tried(face, () -> {
            face.secondFactor().begin(current(request));
            return Answer.redirect(HERE + "/app");
        });
    }

    @GetMapping("/app")
    Answer app(CustomerFace face) {
        Optional<Enrolment> begun = face.secondFactor().begun();
        return begun.isPresent() ? app(begun.get()) : Answer.redirect(HERE);
    }

    @PostMapping("/app")
    Answer confirm(CustomerFace face, HttpServletRequest request) {
        Optional<Enrolment> begun = face.secondFactor().begun();
        if (begun.isEmpty()) {
            return Answer.redirect(HERE);
        }
        try {
            return codes(face.secondFactor().confirm(new Typed(request).text("code")));
        } catch (InvalidInputException wrong) {
            return app(begun.get()).wrong(wrong);
        }
    }

    @PostMapping("/codes")
    Answer renew(CustomerFace face, HttpServletRequest request) {
        return tried(face, () -> codes(face.secondFactor().renewCodes(current(request))));
    }

    @PostMapping("/remove")
    Answer remove(CustomerFace face, HttpServletRequest request) {
        return tried(face, () -> {
            face.secondFactor().remove(current(request));
            return Answer.redirect(HERE + "?done=factor-removed");
        });
    }

    private static Answer tried(CustomerFace face, Supplier<Answer> change) {
        try {
            return change.get();
        } catch (InvalidInputException wrong) {
            return page(face).wrong(wrong);
        } catch (NotAllowedException changedMeanwhile) {
            return Answer.redirect(HERE);
        }
    }

    private static Answer.Page page(CustomerFace face) {
        return Answer.page("customer/second-factor")
                .with("factor", face.secondFactor().get())
                .with("exists", face.password().exists());
    }

    private static Answer.Page app(Enrolment enrolment) {
        return Answer.page("customer/app").with("enrolment", enrolment);
    }

    private static Answer.Page codes(List<String> codes) {
        return Answer.page("customer/codes").with("codes", codes);
    }

    private static String current(HttpServletRequest request) {
        return new Typed(request).text("current");
    }
}
