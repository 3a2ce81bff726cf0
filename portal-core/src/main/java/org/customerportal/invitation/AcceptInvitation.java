package org.customerportal.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.customerportal.identity.ExternalIdentity;
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

    /**
     * The explicit confirmation of a newcomer whom the host has signed in.
     *
     * @param name how the person wants to be called, put on one line as {@link TypedText#line} does
     * @param identity with which the person will sign in; the host, at this moment, vouches for it
     */
    public record WithIdentity(
            @NotBlank @Size(max = Profile.MAX_NAME) String name, ExternalIdentity identity) {

        public WithIdentity {
            name = TypedText.line(name);
        }
    }
}
