package org.customerportal.account;

import jakarta.validation.constraints.Size;
import org.customerportal.text.TypedText;
import org.customerportal.trait.Attributes;
import org.customerportal.trait.Traits;

/**
 * What the host says of a portal user from now on. The number is put on one line as {@link TypedText#line} does.
 *
 * @param number the host's own number of this person; may be empty
 * @param attributes what else the host says of this person; whatever is left out is gone
 * @param version the version that was looked at
 */
public record EditUser(@Size(max = Traits.MAX_NUMBER) String number, Attributes attributes, long version) {

    public EditUser {
        number = TypedText.line(number);
    }
}
