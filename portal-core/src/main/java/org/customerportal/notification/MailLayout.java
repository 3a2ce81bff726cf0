package org.customerportal.notification;

import java.util.stream.Collectors;
import org.customerportal.conversation.CommentText;
import org.customerportal.portal.PortalDefinition;

/** Lays a letter out as plain text and as HTML: tables, at most 600 pixels, no picture, no tracking. */
final class MailLayout {

    private final PortalDefinition portal;
    private final Words words;

    MailLayout(PortalDefinition portal, Words words) {
        this.portal = portal;
        this.words = words;
    }

    String text(Letter letter) {
        StringBuilder text = new StringBuilder(letter.greeting()).append("\n\n");
        letter.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        letter.quote().ifPresent(quote -> text.append(quoted(quote)).append("\n\n"));
        letter.action()
                .ifPresent(action -> text.append(action.label())
                        .append(":\n")
                        .append(action.address())
                        .append("\n\n"));
        text.append("-- \n")
                .append(portal.name().in(words.language()))
                .append('\n')
                .append(letter.reason())
                .append('\n');
        letter.settings()
                .forEach(setting -> text.append(setting.label())
                        .append(": ")
                        .append(setting.address())
                        .append('\n'));
        return text.toString();
    }

    String html(Letter letter) {
        StringBuilder body = new StringBuilder(paragraph(letter.greeting()));
        letter.paragraphs().forEach(paragraph -> body.append(paragraph(paragraph)));
        letter.quote()
                .ifPresent(quote -> body.append(
                                "<div style=\"margin:0 0 16px;padding:12px 16px;border-left:4px solid #8b93a1\">")
                        .append(CommentText.html(quote))
                        .append("</div>"));
        letter.action().ifPresent(action -> body.append(button(action)));
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"><title>%s</title>%s</head>
                <body style="margin:0;padding:24px 12px;background:#ffffff;color:#16191f;\
                font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0"><tr><td align="center">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="max-width:600px;text-align:left">
                <tr><td class="name" style="padding-bottom:16px;font-weight:bold;color:%s">%s</td></tr>
                <tr><td>%s</td></tr>
                <tr><td style="padding-top:16px;border-top:1px solid #8b93a1;font-size:14px">%s</td></tr>
                </table></td></tr></table></body></html>
                """.formatted(
                        words.language().toLanguageTag(),
                        escaped(letter.subject()),
                        darkStyle(),
                        portal.theme().accent(),
                        escaped(portal.name().in(words.language())),
                        body,
                        footer(letter));
    }

    private String footer(Letter letter) {
        return escaped(letter.reason())
                + letter.settings().stream().map(this::link).collect(Collectors.joining());
    }

    private String link(Letter.Action setting) {
        return "<br><a href=\"%s\" style=\"color:%s\">%s</a>"
                .formatted(escaped(setting.address()), portal.theme().accent(), escaped(setting.label()));
    }

    /** Returns the only sheet: readers that know no dark ground ignore it, and the styles at the elements stay. */
    private String darkStyle() {
        return """
                <style>
                :root { color-scheme: light dark }
                @media (prefers-color-scheme: dark) {
                  body { background: #181b21 !important; color: #eceef2 !important }
                  a, .name { color: %1$s !important }
                  a.button { background: %1$s !important; color: #181b21 !important }
                }
                </style>""".formatted(portal.theme().accentDark());
    }

    private String button(Letter.Action action) {
        String address = escaped(action.address());
        return """
                <p style="margin:0 0 16px"><a class="button" href="%s" style="display:inline-block;padding:12px 20px;\
                border-radius:8px;background:%s;color:#ffffff;text-decoration:none;font-weight:bold">%s</a></p>
                <p style="margin:0 0 16px;font-size:14px">%s<br><a href="%s" style="color:%s;word-break:break-all">%s</a></p>
                """.formatted(
                        address,
                        portal.theme().accent(),
                        escaped(action.label()),
                        escaped(words.of("link.alternative")),
                        address,
                        portal.theme().accent(),
                        address);
    }

    private static String paragraph(String text) {
        return "<p style=\"margin:0 0 16px\">" + escaped(text) + "</p>\n";
    }

    private static String quoted(String markdown) {
        return markdown.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
