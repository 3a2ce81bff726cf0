package org.customerportal.account.security;

/**
 * A password to be changed by its owner.
 *
 * @param current the one that counts until now
 * @param password the one that is to count from now on
 */
public record ChangePassword(String current, String password) {

    @Override
    public String toString() {
        return "ChangePassword[hidden]";
    }
}
