package org.customerportal.spring.pages;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerportal.spring.security.FormTokens;
import org.customerportal.staff.StaffMember;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Asks for pages as somebody who has signed in, and sends forms as the pages offer them. */
final class Browser {

    private final MockMvc mvc;
    private final String base;
    private final String session;
    private final String staff;

    private Browser(MockMvc mvc, String base, String session, String staff) {
        this.mvc = mvc;
        this.base = base;
        this.session = session;
        this.staff = staff;
    }

    static Browser of(MockMvc mvc, String session) {
        return new Browser(mvc, "/portal/" + Cast.PORTAL, session, "");
    }

    static Browser of(MockMvc mvc, StaffMember member) {
        return new Browser(mvc, "/portal/desk", "", member.id().value());
    }

    /** Opens an address below that of the portal or of the desk. */
    Shown get(String path) {
        return ask(MockMvcRequestBuilders.get(base + path));
    }

    /** Sends a form to an address below that of the portal or of the desk. */
    Shown post(String path, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(base + path);
        fields.forEach(request::param);
        return ask(request);
    }

    private Shown ask(MockHttpServletRequestBuilder request) {
        if (staff.isEmpty()) {
            request.cookie(new jakarta.servlet.http.Cookie("portal-" + Cast.PORTAL, session))
                    .param(FormTokens.FIELD, FormTokens.token(session, Cast.PORTAL));
        } else {
            request.principal(() -> staff);
        }
        try {
            return new Shown(base, mvc.perform(request).andReturn().getResponse());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /**
     * What came back.
     *
     * @param base the address of the portal or of the desk
     * @param response the answer
     */
    record Shown(String base, MockHttpServletResponse response) {

        int status() {
            return response.getStatus();
        }

        String html() {
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        /** Returns where the browser is sent, below the address of the portal or of the desk. */
        String sentTo() {
            String location = String.valueOf(response.getHeader("Location"));
            if (!location.startsWith(base)) {
                throw new AssertionError("sent to " + location);
            }
            return location.substring(base.length());
        }

        /** Returns the value of the first hidden field of this name. */
        String hidden(String name) {
            return first("<input type=\"hidden\" name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"");
        }

        /** Returns the first group of the first match. */
        String first(String pattern) {
            Matcher matcher = Pattern.compile(pattern).matcher(html());
            if (!matcher.find()) {
                throw new AssertionError("no " + pattern + " in\n" + html());
            }
            return matcher.group(1);
        }
    }
}
