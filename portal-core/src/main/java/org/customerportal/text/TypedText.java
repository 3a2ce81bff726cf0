package org.customerportal.text;

import java.util.function.IntPredicate;

/**
 * Text as somebody typed it, made fit to be kept: a database, a header and a log can hold it, and a text without anything to
 * see is empty. Nothing that can be seen is lost.
 */
public final class TypedText {

    private TypedText() {}

    /** Returns the text on one line: line breaks and tabs become blanks, other controls go, and so do blanks around it. */
    public static String line(String text) {
        return clean(text.replace('\t', ' ').replaceAll("\\R", " "), c -> false);
    }

    /** Returns the text with {@code \n} as the only line break: other controls but tabs go, and so do blanks around it. */
    public static String lines(String text) {
        return clean(text.replaceAll("\\R", "\n"), c -> c == '\n' || c == '\t');
    }

    /** Returns as much of the text as fits into so many {@code char}s, without breaking a character. */
    public static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String clean(String text, IntPredicate allowed) {
        String kept = text.codePoints()
                .filter(c -> allowed.test(c) || !isBroken(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int start = 0;
        int end = kept.length();
        while (start < end && isBlank(kept.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(kept.charAt(end - 1))) {
            end--;
        }
        String stripped = kept.substring(start, end);
        return stripped.codePoints().allMatch(TypedText::isInvisible) ? "" : stripped;
    }

    private static boolean isBroken(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        return isBlank(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    }
}
