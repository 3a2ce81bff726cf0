package org.customerportal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.customerportal.user.Profile;

/**
 * What a person may say about themselves.
 *
 * @param name how the person wants to be called
 * @param phone as written; may be empty
 * @param jobTitle may be empty
 * @param language a BCP 47 tag
 * @param zone an id of the IANA time zone database, for example {@code Europe/Lisbon}
 * @param version of the profile that the person edited
 */
public record EditProfile(
        @NotBlank @Size(max = Profile.MAX_NAME) @Pattern(regexp = NO_CONTROLS)
        String name,

        @Size(max = Profile.MAX_PHONE) @Pattern(regexp = NO_CONTROLS)
        String phone,

        @Size(max = Profile.MAX_NAME) @Pattern(regexp = NO_CONTROLS)
        String jobTitle,

        @NotBlank @Size(max = 35) String language,
        @NotBlank @Size(max = 60) String zone,
        long version) {

    private static final String NO_CONTROLS = "\\P{Cntrl}*";
}
