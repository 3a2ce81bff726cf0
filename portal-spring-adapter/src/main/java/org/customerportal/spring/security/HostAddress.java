package org.customerportal.spring.security;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses that the host gives: below its context path if they begin with a slash, else whole. */
public final class HostAddress {

    private HostAddress() {}

    /** Returns the address as a browser understands it. */
    public static String of(String given, HttpServletRequest request) {
        return given.startsWith("/") && !given.startsWith("//") ? request.getContextPath() + given : given;
    }
}
