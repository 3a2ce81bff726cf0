package org.customerportal.spring.web.visitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where somebody wanted to go before the sign-in: an address of the same portal, written as we write them, or the home page.
 *
 * @param path below the portal's own address
 */
record ReturnTo(String path) {

    private static final String HOME = "/";
    private static final int MAX_LENGTH = 500;
    private static final Pattern OURS =
            Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9._~-]*)+/?(?:\\?(?:[A-Za-z0-9._~=&+-]|%[0-9A-F]{2})*)?");

    /** Returns a query that leads on to here; nothing for the home page. */
    String query() {
        return path.equals(HOME) ? "" : "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Reads what the browser sent; whatever is not plainly ours leads home. */
    static ReturnTo parse(String text) {
        boolean ours = text.length() <= MAX_LENGTH && OURS.matcher(text).matches();
        return new ReturnTo(ours ? text : HOME);
    }
}
