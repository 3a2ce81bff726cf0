package org.customerportal.identity;

/**
 * Who somebody is at a provider. The provider is a part of the identity: two providers may well call two people the same.
 * Both parts are compared as they are, to the last character; a mail address has no part in it (ASVS V6.8.1).
 *
 * @param provider names who vouches, for example {@code host} or the issuer of OpenID Connect; 1 to {@value #MAX_LENGTH}
 *     characters
 * @param subject what the provider calls the person and nobody else ever; 1 to {@value #MAX_LENGTH} characters
 */
public record ExternalIdentity(String provider, String subject) {

    /** The greatest length of either part, in characters. */
    public static final int MAX_LENGTH = 255;

    public ExternalIdentity {
        if (!isName(provider)) {
            throw new IllegalArgumentException(
                    "a provider has 1 to " + MAX_LENGTH + " characters, all of them printable");
        }
        if (!isName(subject)) {
            throw new IllegalArgumentException(
                    "a subject has 1 to " + MAX_LENGTH + " characters, all of them printable");
        }
    }

    /** Says whether the text can be a provider or a subject. */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= MAX_LENGTH
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    /** Returns the provider alone: the subject is somebody's, and this may end in a log. */
    @Override
    public String toString() {
        return "ExternalIdentity[provider=" + provider + "]";
    }
}
