package org.customerportal.request;

/**
 * The number that people use to speak of a request, for example {@code REQ-2026-001482}: unique in the tenant, never
 * changed, and never an access key.
 *
 * @param value 1 to 40 printable ASCII characters without blanks
 */
public record RequestReference(String value) {

    public RequestReference {
        if (value.isEmpty() || value.length() > 40 || value.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException("a reference has 1 to 40 printable characters without blanks");
        }
    }

    /** Returns the reference of the {@code number}th request of a year, as {@code REQ-{yyyy}-{000000}}. */
    public static RequestReference numbered(int year, long number) {
        return new RequestReference("REQ-%04d-%06d".formatted(year, number));
    }
}
