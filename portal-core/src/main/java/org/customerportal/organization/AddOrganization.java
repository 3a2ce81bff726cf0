package org.customerportal.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.customerportal.text.TypedText;

/**
 * A new customer company. Texts are put on one line as {@link TypedText#line} does.
 *
 * @param name what people read
 * @param number the host's own number of this customer; may be empty
 */
public record AddOrganization(
        @NotBlank @Size(max = Organization.MAX_NAME) String name,
        @Size(max = Organization.MAX_NUMBER) String number) {

    public AddOrganization {
        name = TypedText.line(name);
        number = TypedText.line(number);
    }
}
