package org.customerportal.organization.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.customerportal.organization.Organization;
import org.customerportal.text.TypedText;

/**
 * What an organization is called from now on. Texts are put on one line as {@link TypedText#line} does.
 *
 * @param name what people read
 * @param number the host's own number of this customer; may be empty
 * @param version the version that was looked at
 */
public record EditOrganization(
        @NotBlank @Size(max = Organization.MAX_NAME) String name,
        @Size(max = Organization.MAX_NUMBER) String number,
        long version) {

    public EditOrganization {
        name = TypedText.line(name);
        number = TypedText.line(number);
    }
}
