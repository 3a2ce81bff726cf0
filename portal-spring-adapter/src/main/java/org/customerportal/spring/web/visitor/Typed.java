package org.customerportal.spring.web.visitor;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a visitor typed, untouched: a host may have told Spring to trim every text, and a password is not ours to trim.
 *
 * @param request the form
 */
record Typed(HttpServletRequest request) {

    /** Returns what stands in this field; nothing if the field is missing or came more than once. */
    String text(String field) {
        String[] values = request.getParameterValues(field);
        return values == null || values.length != 1 ? "" : values[0];
    }
}
