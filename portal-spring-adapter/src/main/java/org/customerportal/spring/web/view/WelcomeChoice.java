package org.customerportal.spring.web.view;

import java.util.Map;
import org.customerportal.invitation.Invitation.Welcome;
import org.customerportal.spring.security.HostSignIn;

/**
 * What the mail of an invitation can carry, as a form asks for it. Where the host signs people in, a password of ours would lead
 * nowhere: then it is a link, whatever was sent.
 *
 * @param offered whether there is a choice
 */
public record WelcomeChoice(boolean offered) {

    /** Returns what can be chosen beside this sign-in of the host. */
    public static WelcomeChoice beside(HostSignIn host) {
        return new WelcomeChoice(!host.isOnly());
    }

    /** Reads it from a form; a link unless something else was chosen. */
    public Welcome read(Map<String, String> typed) {
        return offered
                ? Address.oneOf(Welcome.values(), typed.getOrDefault("welcome", ""), Welcome.LINK)
                : Welcome.LINK;
    }
}
