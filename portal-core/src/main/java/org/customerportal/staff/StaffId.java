package org.customerportal.staff;

/**
 * The host's own id of a person of the host.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters, compared with case
 */
public record StaffId(String value) {

    /** The longest id, in characters. */
    public static final int MAX_LENGTH = 100;

    public StaffId {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a staff id has 1 to " + MAX_LENGTH + " characters");
        }
    }
}
