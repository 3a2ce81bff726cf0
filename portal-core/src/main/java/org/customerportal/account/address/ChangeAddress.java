package org.customerportal.account.address;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a person says who wants another address.
 *
 * @param email the new address: exactly one
 * @param password the person's present password
 */
public record ChangeAddress(@NotBlank @Size(max = 500) String email, String password) {

    @Override
    public String toString() {
        return "ChangeAddress[hidden]";
    }
}
