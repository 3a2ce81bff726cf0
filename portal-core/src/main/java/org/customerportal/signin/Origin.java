package org.customerportal.signin;

/**
 * Where a visitor comes from, as the host's adapter knows it. For lists of sessions and limits, never for rights.
 *
 * @param address the network address that the host trusts, or empty
 * @param device what the browser says it is, or empty
 */
public record Origin(String address, String device) {

    /** Returns an origin of which nothing is known. */
    public static Origin unknown() {
        return new Origin("", "");
    }
}
