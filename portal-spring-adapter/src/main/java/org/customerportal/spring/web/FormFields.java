package org.customerportal.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.spring.security.FormKeys;
import org.customerportal.spring.security.FormTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** The hidden fields of forms, by whose protection covers the form. */
final class FormFields {

    private FormFields() {}

    /**
     * Of forms for customers and visitors. A browser that has no secret yet gets one when the first form is made, so pages
     * without forms set no cookie. Used by one thread.
     */
    static final class Own implements Frame.FormField {

        private final FormKeys keys;
        private final PortalDefinition portal;
        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private @Nullable String value;

        Own(FormKeys keys, PortalDefinition portal, HttpServletRequest request, HttpServletResponse response) {
            this.keys = keys;
            this.portal = portal;
            this.request = request;
            this.response = response;
        }

        @Override
        public String name() {
            return FormTokens.FIELD;
        }

        @Override
        public String value() {
            if (value == null) {
                value = keys.token(request, response, portal);
            }
            return value;
        }
    }

    /** Of forms at the desk, where the host's own protection decides; empty if it has none. Used by one thread. */
    static final class Host implements Frame.FormField {

        /** Where Spring Security leaves its token. */
        private static final String ATTRIBUTE = "_csrf";

        private final @Nullable Object token;

        Host(HttpServletRequest request) {
            this.token = request.getAttribute(ATTRIBUTE);
        }

        @Override
        public String name() {
            return token != null && token instanceof CsrfToken csrf ? csrf.getParameterName() : "";
        }

        @Override
        public String value() {
            return token != null && token instanceof CsrfToken csrf ? csrf.getToken() : "";
        }
    }
}
