package org.customerportal.example.plain;

/**
 * A customer at a browser.
 *
 * @param name how the person is called
 * @param email the address the person signs in with
 * @param session the token that the browser holds after signing in
 */
record Customer(String name, String email, String session) {}
