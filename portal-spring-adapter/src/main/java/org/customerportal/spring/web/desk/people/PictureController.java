package org.customerportal.spring.web.desk.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.customerportal.StaffFace;
import org.customerportal.problem.NotFoundException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.Image;
import org.customerportal.user.PortalUserId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody's profile picture at the desk, which can take it away. */
@Controller
@RequestMapping("/portal/desk/people/{id}/picture")
final class PictureController {

    @GetMapping
    void show(StaffFace face, @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Image.of(face.pictures().find(user(id)).orElseThrow(() -> new NotFoundException("picture")), request, response);
    }

    @PostMapping("/remove")
    Answer remove(StaffFace face, @PathVariable String id) {
        face.pictures().remove(user(id));
        return Answer.redirect("/people/" + id + "?done=portrait-removed");
    }

    private static PortalUserId user(String id) {
        return Address.id(id, PortalUserId::new);
    }
}
