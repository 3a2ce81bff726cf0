package org.customerportal.spring.web.view;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What somebody typed, untouched: a host may have told Spring to trim every text, and a password is not ours to trim.
 *
 * @param request the form
 */
public record Typed(HttpServletRequest request) {

    /** Returns what stands in this field; nothing if the field is missing or came more than once. */
    public String text(String field) {
        String[] values = request.getParameterValues(field);
        return values == null || values.length != 1 ? "" : values[0];
    }
}
