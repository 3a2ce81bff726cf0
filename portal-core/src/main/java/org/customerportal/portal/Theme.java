package org.customerportal.portal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a portal looks.
 *
 * @param accent the colour of buttons and links on light ground, as {@code #rrggbb}; has a contrast of at least 4.5 to 1
 *     against white (WCAG 2.2, 1.4.3)
 * @param accentDark the same on dark ground, with that contrast against {@code #181b21}
 * @param logo the address of a picture, relative to the host's own addresses; empty for the built-in sign
 */
public record Theme(String accent, String accentDark, Optional<String> logo) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double READABLE = 4.5;

    /** The look of a portal whose host says nothing. */
    public static final Theme DEFAULT = new Theme("#1f5eff", "#7ba2ff", Optional.empty());

    public Theme {
        if (contrast(accent, "#ffffff") < READABLE || contrast(accentDark, "#181b21") < READABLE) {
            throw new IllegalArgumentException("an accent has a contrast of at least 4.5 to 1 to its ground");
        }
    }

    /** Returns the contrast of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
    public static double contrast(String colour, String ground) {
        double a = luminance(colour) + 0.05;
        double b = luminance(ground) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("not a colour: " + colour);
        }
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
