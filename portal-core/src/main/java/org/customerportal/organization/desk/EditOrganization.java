package org.customerportal.organization.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.customerportal.organization.Organization;
import org.customerportal.text.TypedText;
import org.customerportal.trait.Attributes;
import org.customerportal.trait.Traits;

/**
 * What an organization is called, and what the host says of it, from now on. Texts are put on one line as {@link TypedText#line} does.
 *
 * @param name what people read
 * @param number the host's own number of this customer; may be empty
 * @param attributes what else the host says of this customer; whatever is left out is gone
 * @param version the version that was looked at
 */
public record EditOrganization(
        @NotBlank @Size(max = Organization.MAX_NAME) String name,
        @Size(max = Traits.MAX_NUMBER) String number,
        Attributes attributes,
        long version) {

    public EditOrganization {
        name = TypedText.line(name);
        number = TypedText.line(number);
    }
}
