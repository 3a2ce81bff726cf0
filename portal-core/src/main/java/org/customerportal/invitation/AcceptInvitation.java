package org.customerportal.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.customerportal.user.Profile;

/**
 * The explicit confirmation of a newcomer.
 *
 * @param name how the person wants to be called
 * @param password what the person will sign in with; judged by the password policy
 */
public record AcceptInvitation(
        @NotBlank @Size(max = Profile.MAX_NAME) @Pattern(regexp = "\\P{Cntrl}*")
        String name,

        @NotBlank String password) {

    @Override
    public String toString() {
        return "AcceptInvitation[hidden]";
    }
}
