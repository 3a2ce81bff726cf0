package org.customerportal.organization.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.organization.Organization;
import org.customerportal.text.TypedText;
import org.customerportal.trait.Attributes;
import org.customerportal.trait.Traits;

/**
 * A new customer company. Texts are put on one line as {@link TypedText#line} does.
 *
 * @param name what people read
 * @param number the host's own number of this customer; may be empty
 * @param attributes what else the host says of this customer
 * @param key makes the call repeatable: the same key gives the same organization
 */
public record AddOrganization(
        @NotBlank @Size(max = Organization.MAX_NAME) String name,
        @Size(max = Traits.MAX_NUMBER) String number,
        Attributes attributes,
        Optional<IdempotencyKey> key) {

    public AddOrganization {
        name = TypedText.line(name);
        number = TypedText.line(number);
    }

    /** Describes an organization without attributes that every call adds anew. */
    public AddOrganization(String name, String number) {
        this(name, number, Attributes.NONE, Optional.empty());
    }
}
