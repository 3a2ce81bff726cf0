package org.customerportal.spring.web.desk;

import java.util.Arrays;
import org.customerportal.StaffFace;
import org.customerportal.event.DeliveryState;
import org.customerportal.page.PageRequest;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits to be sent, was sent, or failed. */
@Controller
@RequestMapping("/portal/desk/deliveries")
final class DeliveriesController {

    @GetMapping
    Answer list(
            StaffFace face,
            @RequestParam(defaultValue = "due") String state,
            @RequestParam(defaultValue = "") String after) {
        DeliveryState chosen = Address.oneOf(DeliveryState.values(), state, DeliveryState.DUE);
        return Answer.page("desk/deliveries")
                .with("state", Address.name(chosen))
                .with(
                        "states",
                        Arrays.stream(DeliveryState.values()).map(Address::name).toList())
                .with("page", face.deliveries().list(chosen, Address.page(after, PageRequest.DEFAULT_SIZE)))
                .with("first", after.isEmpty());
    }

    @PostMapping("/{id}/replay")
    Answer replay(StaffFace face, @PathVariable String id) {
        face.deliveries().replay(Address.id(id, delivery -> delivery));
        return Answer.redirect("/deliveries?done=replayed");
    }
}
