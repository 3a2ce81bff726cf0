package org.customerportal.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.customerportal.text.TypedText;
import org.customerportal.user.Profile;

/**
 * What somebody says who has proven the address.
 *
 * @param name how the person wants to be called, put on one line as {@link TypedText#line} does
 * @param password what the person will sign in with, judged by the password policy; counts for nothing where somebody decides first
 */
public record Register(
        @NotBlank @Size(max = Profile.MAX_NAME) String name, String password) {

    public Register {
        name = TypedText.line(name);
    }

    @Override
    public String toString() {
        return "Register[hidden]";
    }
}
