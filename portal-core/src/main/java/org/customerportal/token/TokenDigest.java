package org.customerportal.token;

/**
 * What is stored of a token. It cannot be turned back into the token; looking it up is a search by equality in an index.
 *
 * @param text the SHA-256 digest as 43 characters of URL-safe base64, compared with case
 */
public record TokenDigest(String text) {

    public TokenDigest {
        if (text.length() != 43) {
            throw new IllegalArgumentException("a digest has 43 characters, not " + text.length());
        }
    }
}
