package org.customerportal.spring.web.customer;

import org.customerportal.CustomerFace;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.CustomerRequestView;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.workflow.StatusKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changes of status that a customer may make, for example cancelling. Each is asked about once, on a page of its own. */
@Controller
@RequestMapping("/portal/{portal}/requests/{id}/status/{status}")
final class MoveController {

    private static final int OK = 200;
    private static final int CONFLICT = 409;

    @GetMapping
    Answer ask(CustomerFace face, @PathVariable String id, @PathVariable String status) {
        return page(face, Address.id(id, RequestId::new), Address.key(status, StatusKey::new), OK);
    }

    @PostMapping
    Answer move(CustomerFace face, @PathVariable String id, @PathVariable String status) {
        RequestId request = Address.id(id, RequestId::new);
        StatusKey target = Address.key(status, StatusKey::new);
        try {
            face.requests().move(request, target);
            return Answer.redirect("/requests/" + id + "?done=moved");
        } catch (StaleVersionException meanwhile) {
            return late(request);
        } catch (NotAllowedException refused) {
            return page(face, request, target, CONFLICT);
        }
    }

    // A move that nobody can make from anywhere, or that was made already, has no page.
    private static Answer page(CustomerFace face, RequestId id, StatusKey target, int status) {
        CustomerRequestView request = face.requests().get(id);
        return request.may().moves().stream()
                .filter(move -> move.to().equals(target))
                .findFirst()
                .<Answer>map(move -> Answer.page("customer/move")
                        .with("request", request)
                        .with("move", move)
                        .status(status))
                .orElseGet(() -> late(id));
    }

    private static Answer late(RequestId id) {
        return Answer.redirect("/requests/" + id.value() + "?done=late");
    }
}
