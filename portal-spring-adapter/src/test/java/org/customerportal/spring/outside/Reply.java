package org.customerportal.spring.outside;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server answered.
 *
 * @param status the status
 * @param head the lines of the head after the first
 * @param body as it came
 */
record Reply(int status, List<String> head, String body) {

    private static final Pattern FORM = Pattern.compile("name=\"(?:_form|_csrf)\" value=\"([^\"]*)\"");

    static Reply parse(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        List<String> lines = Arrays.asList(answer.substring(0, end).split("\r\n", -1));
        int status = Integer.parseInt(lines.get(0).split(" ", 3)[1]);
        return new Reply(status, lines.subList(1, lines.size()), answer.substring(end + 4));
    }

    /** Returns every value of a header. */
    List<String> headers(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ": ";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    List<String> setCookies() {
        return headers("Set-Cookie");
    }

    /** Returns where the browser is sent; empty if nowhere. */
    String sentTo() {
        return String.join(" ", headers("Location"));
    }

    /** Returns the secret of the first form. */
    String formToken() {
        Matcher found = FORM.matcher(body);
        if (!found.find()) {
            throw new AssertionError("no form in\n" + body);
        }
        return found.group(1);
    }

    /** Returns all that was answered, without the time, the secrets and what was typed. */
    String apartFrom(String typed) {
        String kept = String.join(
                "\n",
                head.stream()
                        .filter(line -> !line.startsWith("Date: "))
                        .map(line -> line.replaceAll("(Set-Cookie: [^=]+)=[^;]+", "$1=…")
                                .replaceAll("Expires=[^;]+", "Expires=…"))
                        .toList());
        return status + "\n" + kept + "\n" + FORM.matcher(body).replaceAll("…").replace(typed, "…");
    }
}
