package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A host that reads forms in ways of its own, for itself: a picture of ours is none of its business. */
@TestPropertySource(
        properties = {
            "spring.servlet.multipart.max-file-size=10B",
            "spring.servlet.multipart.max-request-size=10B",
            "spring.mvc.hiddenmethod.filter.enabled=true"
        })
class HostReadsPartsTest extends OutsideTest {

    @Test
    void keepsAPictureWhateverTheHostAllowsItself() {
        Wire ana = signedIn(SUPPORT, customer());
        String page = SUPPORT + "/profile/picture";
        byte[] body = FileForm.of(ana.get(page).formToken(), FileForm.painted(0xFF0000))
                .field("_method", "DELETE")
                .end();

        assertThat(ana.send("POST", page, FileForm.head(body), body).sentTo())
                .isEqualTo(SUPPORT + "/profile?done=picture");
    }
}
