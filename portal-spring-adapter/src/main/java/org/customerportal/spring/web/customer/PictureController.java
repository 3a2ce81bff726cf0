package org.customerportal.spring.web.customer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.customerportal.CustomerFace;
import org.customerportal.conversation.CommentId;
import org.customerportal.request.RequestId;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.Image;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pictures of those who speak about one request. */
@Controller
@RequestMapping("/portal/{portal}/requests/{id}")
final class PictureController {

    @GetMapping("/picture")
    void requester(CustomerFace face, @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Image.of(face.conversation().picture(Address.id(id, RequestId::new)), request, response);
    }

    @GetMapping("/comments/{comment}/picture")
    void author(
            CustomerFace face,
            @PathVariable String id,
            @PathVariable String comment,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Image.of(
                face.conversation().picture(Address.id(id, RequestId::new), Address.id(comment, CommentId::new)),
                request,
                response);
    }
}
