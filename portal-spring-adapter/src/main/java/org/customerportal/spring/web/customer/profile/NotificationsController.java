package org.customerportal.spring.web.customer.profile;

import java.util.List;
import org.customerportal.CustomerFace;
import org.customerportal.notification.preference.Topic;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.spring.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people want mails about. */
@Controller
@RequestMapping("/portal/{portal}/profile/notifications")
final class NotificationsController {

    @GetMapping
    Answer show(CustomerFace face) {
        return page(face);
    }

    // A form without a tick sends no topic at all, and that is what it means.
    @PostMapping
    Answer choose(CustomerFace face, @RequestParam(name = "topics", defaultValue = "") List<String> topics) {
        try {
            face.notifications().choose(topics);
            return Answer.redirect("/profile?done=notifications");
        } catch (InvalidInputException wrong) {
            return page(face).wrong(wrong);
        }
    }

    private static Answer.Page page(CustomerFace face) {
        return Answer.page("customer/notifications")
                .with("topics", List.of(Topic.values()))
                .with("wanted", face.notifications().wanted());
    }
}
