package org.customerportal.spring.web.customer.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.customerportal.CustomerFace;
import org.customerportal.account.picture.PictureReader;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.upload.Upload;
import org.customerportal.spring.web.view.Image;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The profile picture: to see, to choose, to take away. */
@Controller
@RequestMapping("/portal/{portal}/profile/picture")
final class PictureController {

    private static final byte[] NOTHING = {};

    @GetMapping
    Answer ask(CustomerFace face) {
        return page(face);
    }

    @GetMapping("/image")
    void show(CustomerFace face, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Image.of(face.picture().find().orElseThrow(() -> new NotFoundException("picture")), request, response);
    }

    @PostMapping
    Answer change(CustomerFace face, HttpServletRequest request) {
        try {
            face.picture()
                    .change(Upload.of(request)
                            .map(upload -> upload.file("picture"))
                            .orElse(NOTHING));
            return Answer.redirect("/profile?done=picture");
        } catch (InvalidInputException wrong) {
            return page(face).wrong(wrong);
        }
    }

    @PostMapping("/remove")
    Answer remove(CustomerFace face) {
        face.picture().remove();
        return Answer.redirect("/profile?done=picture-removed");
    }

    private static Answer.Page page(CustomerFace face) {
        return Answer.page("customer/picture")
                .with("profile", face.profile().get())
                .with("pictured", face.picture().isThere())
                .with("max", PictureReader.MAX_BYTES >> 20);
    }
}
