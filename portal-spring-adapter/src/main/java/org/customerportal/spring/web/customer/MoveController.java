package org.customerportal.spring.web.customer;

import java.util.Optional;
import org.customerportal.CustomerFace;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.request.Move;
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

    @GetMapping
    Answer ask(CustomerFace face, @PathVariable String id, @PathVariable String status) {
        CustomerRequestView request = face.requests().get(Address.id(id, RequestId::new));
        StatusKey target = Address.key(status, StatusKey::new);
        Optional<Move> move = request.may().moves().stream()
                .filter(offered -> offered.to().equals(target))
                .findFirst();
        return move.<Answer>map(offered ->
                        Answer.page("customer/move").with("request", request).with("move", offered))
                .orElseGet(() -> late(id));
    }

    @PostMapping
    Answer move(CustomerFace face, @PathVariable String id, @PathVariable String status) {
        RequestId request = Address.id(id, RequestId::new);
        try {
            face.requests().move(request, Address.key(status, StatusKey::new));
            return Answer.redirect("/requests/" + id + "?done=moved");
        } catch (NotAllowedException | StaleVersionException meanwhile) {
            return late(id);
        }
    }

    private static Answer late(String id) {
        return Answer.redirect("/requests/" + id + "?done=late");
    }
}
