package org.customerportal.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.customerportal.text.TypedText;
import org.customerportal.user.Profile;

/**
 * The explicit confirmation of a newcomer.
 *
 * @param name how the person wants to be called, put on one line as {@link TypedText#line} does
 * @param password what the person will sign in with; judged by the password policy
 */
public record AcceptInvitation(
        @NotBlank @Size(max = Profile.MAX_NAME) String name, String password) {

    public AcceptInvitation {
        name = TypedText.line(name);
    }

    @Override
    public String toString() {
        return "AcceptInvitation[hidden]";
    }
}
