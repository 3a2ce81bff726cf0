package org.customerportal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.customerportal.text.TypedText;
import org.customerportal.user.Profile;

/**
 * What a person may say about themselves. Texts are put on one line as {@link TypedText#line} does.
 *
 * @param name how the person wants to be called
 * @param phone as written; may be empty
 * @param jobTitle may be empty
 * @param language a BCP 47 tag
 * @param zone an id of the IANA time zone database, for example {@code Europe/Lisbon}
 * @param version of the profile that the person edited
 */
public record EditProfile(
        @NotBlank @Size(max = Profile.MAX_NAME) String name,
        @Size(max = Profile.MAX_PHONE) String phone,
        @Size(max = Profile.MAX_NAME) String jobTitle,
        String language,
        String zone,
        long version) {

    public EditProfile {
        name = TypedText.line(name);
        phone = TypedText.line(phone);
        jobTitle = TypedText.line(jobTitle);
    }
}
