package org.customerportal.spring.web;

/**
 * How somebody comes to the pages of visitors.
 *
 * @param signedIn whether the portal knows who it is
 * @param stranger whether the host has signed somebody in who is no customer of the portal, or may not sign in
 */
public record Arrival(boolean signedIn, boolean stranger) {}
