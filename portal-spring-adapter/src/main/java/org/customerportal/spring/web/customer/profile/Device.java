package org.customerportal.spring.web.customer.profile;

import java.util.List;
import java.util.Optional;
import org.customerportal.signin.OwnSessions.SessionView;

/**
 * A session with words for its device that say something to people.
 *
 * @param session the session
 * @param browser the browser's name, if it is one of the common ones
 * @param system the name of what it runs on, if it is one of the common ones
 */
record Device(SessionView session, Optional<String> browser, Optional<String> system) {

    // Browsers claim to be each other; whoever is most special comes first.
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));
    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Windows", "Windows"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Mac OS X", "macOS"),
            new Mark("Linux", "Linux"));

    static Device of(SessionView session) {
        return new Device(session, find(BROWSERS, session.device()), find(SYSTEMS, session.device()));
    }

    private static Optional<String> find(List<Mark> marks, String device) {
        return marks.stream()
                .filter(mark -> device.contains(mark.sign()))
                .findFirst()
                .map(Mark::name);
    }

    private record Mark(String sign, String name) {}
}
