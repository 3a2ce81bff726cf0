package org.customerportal.spring.web.customer;

import org.customerportal.CustomerFace;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.request.RequestId;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ends the mails about one request, and lets them come again. */
@Controller
@RequestMapping("/portal/{portal}/requests/{id}")
final class MuteController {

    @PostMapping("/mute")
    Answer mute(CustomerFace face, @PathVariable String id) {
        try {
            face.notifications().mute(Address.id(id, RequestId::new));
            return Answer.redirect("/requests/" + id + "?done=muted");
        } catch (NotAllowedException notToldAnyMore) {
            return Answer.redirect("/requests/" + id + "?done=late");
        }
    }

    @PostMapping("/unmute")
    Answer unmute(CustomerFace face, @PathVariable String id) {
        face.notifications().unmute(Address.id(id, RequestId::new));
        return Answer.redirect("/requests/" + id + "?done=unmuted");
    }
}
