package org.customerportal.spring.web;

import org.customerportal.CustomerFace;
import org.customerportal.StaffFace;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page. Read by templates.
 *
 * @param name what people call the portal; empty where the address names none
 * @param base the address of the portal or of the desk, below the context path and without a slash at the end
 * @param style the address of the stylesheet, below the context path
 * @param theme the address of the stylesheet with the portal's colours, below the context path
 * @param script the address of the script, below the context path
 * @param sign the address of the built-in sign, below the context path
 * @param logo the address of the portal's own logo, if it has one
 * @param hostSignOut where the customer signs out of the host, if the host vouches for the customer and says where
 * @param customer who is signed in, if anybody
 * @param staff the person of the host, if anybody
 * @param form the hidden field that every form carries
 */
record Frame(
        String name,
        String base,
        String style,
        String theme,
        String script,
        String sign,
        @Nullable String logo,
        @Nullable String hostSignOut,
        @Nullable CustomerFace customer,
        @Nullable StaffFace staff,
        FormField form) {

    /** The hidden field that binds a form to the browser. */
    interface FormField {

        /** Returns the field's name; empty if the form needs none. */
        String name();

        /** Returns the field's value. */
        String value();
    }
}
