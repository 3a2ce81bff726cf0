package org.customerportal.user;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What a person tells about themselves. Texts are stripped; a text that is not given is empty.
 *
 * @param name how the person wants to be called, at most {@value #MAX_NAME} characters; empty while invited
 * @param phone as written, at most {@value #MAX_PHONE} characters
 * @param jobTitle at most {@value #MAX_NAME} characters
 * @param language of pages and mails
 * @param zone in which dates and times are shown
 */
public record Profile(String name, String phone, String jobTitle, Locale language, ZoneId zone) {

    /** The longest name and job title, in characters. */
    public static final int MAX_NAME = 100;

    /** The longest phone number as written, in characters. */
    public static final int MAX_PHONE = 40;

    public Profile {
        name = text("name", name, MAX_NAME);
        phone = text("phone", phone, MAX_PHONE);
        jobTitle = text("jobTitle", jobTitle, MAX_NAME);
        requireNonNull(language, "language");
        requireNonNull(zone, "zone");
    }

    /** Returns the profile of somebody of whom only language and zone are known. */
    public static Profile unnamed(Locale language, ZoneId zone) {
        return new Profile("", "", "", language, zone);
    }

    /** Returns this profile with another name. */
    public Profile called(String newName) {
        return new Profile(newName, phone, jobTitle, language, zone);
    }

    /** Returns this profile with another language. */
    public Profile in(Locale newLanguage) {
        return new Profile(name, phone, jobTitle, newLanguage, zone);
    }

    private static String text(String property, String text, int max) {
        String stripped = text.strip();
        if (stripped.length() > max || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(property + " has at most " + max + " characters and no controls");
        }
        return stripped;
    }
}
