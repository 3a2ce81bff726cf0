package org.customerportal.spring.web.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the subject of a page: whose it is, where one can go from here, and who is here. Addresses are paths
 * within the application; the templates put its context path in front.
 *
 * @param home where the brand leads, with a trailing slash: {@code /portal/support/}
 * @param name whose portal it is, in the reader's language
 * @param logo the address of the brand's picture; empty for the built-in sign
 * @param theme the address of the sheet that sets the theme
 * @param desk whether this is the desk of the staff rather than a portal of customers
 * @param doors where one can go, in the order to show; empty for visitors
 * @param person who is here; empty for visitors
 */
public record Frame(
        String home,
        String name,
        Optional<String> logo,
        String theme,
        boolean desk,
        List<Door> doors,
        Optional<Person> person) {

    public Frame {
        requireNonNull(home, "home");
        requireNonNull(name, "name");
        doors = List.copyOf(doors);
    }

    /** Returns the path without the trailing slash, for addresses to be made of. */
    public String base() {
        return home.substring(0, home.length() - 1);
    }

    /**
     * A place to go.
     *
     * @param key names it in the bundles, as {@code nav.} and the key, and on the page that stands there
     * @param path where it is
     */
    public record Door(String key, String path) {}

    /**
     * Who is here.
     *
     * @param name how to call the person
     * @param address the person's mail address
     * @param profile where the person finds the own profile; empty if the host keeps it
     * @param signOut where to post in order to leave; empty if the host keeps the way out
     */
    public record Person(String name, String address, Optional<String> profile, Optional<String> signOut) {}
}
