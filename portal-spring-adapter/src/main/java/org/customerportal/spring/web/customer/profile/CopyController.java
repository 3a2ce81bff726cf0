package org.customerportal.spring.web.customer.profile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.customerportal.CustomerFace;
import org.customerportal.spring.web.view.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands people a copy of everything that is kept about them. */
@Controller
final class CopyController {

    @PostMapping("/portal/{portal}/profile/copy")
    void copy(CustomerFace face, HttpServletResponse response) throws IOException {
        Download.of(face.copy(), response);
    }
}
