package org.customerportal.conversation;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.text.TypedText;

/**
 * What somebody wrote: Markdown, kept as written.
 *
 * @param markdown 1 to {@value #MAX_LENGTH} characters that are not all blank, line breaks as {@code \n}
 */
public record CommentText(String markdown) {

    /** The longest comment, in characters. */
    public static final int MAX_LENGTH = 20_000;

    public CommentText {
        if (markdown.isBlank() || markdown.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a comment has 1 to " + MAX_LENGTH + " characters");
        }
    }

    /**
     * Reads what a person typed, as {@link TypedText#lines} does.
     *
     * @param path where the text stands in the input
     * @throws InvalidInputException if nothing is left ({@code required}) or too much ({@code too-long})
     */
    public static CommentText typed(String text, String path) {
        if (text.length() > MAX_LENGTH * 2) {
            throw new InvalidInputException(Violation.of(path, "too-long", "max", MAX_LENGTH));
        }
        String clean = TypedText.lines(text);
        if (clean.isEmpty()) {
            throw new InvalidInputException(Violation.of(path, "required"));
        }
        if (clean.length() > MAX_LENGTH) {
            throw new InvalidInputException(Violation.of(path, "too-long", "max", MAX_LENGTH));
        }
        return new CommentText(clean);
    }

    /**
     * Returns the text as HTML that may stand in any page or mail: markup in it is shown rather than obeyed, and links lead
     * only to {@code http}, {@code https} and {@code mailto}.
     */
    public String html() {
        return html(markdown);
    }

    /** Renders any Markdown as {@link #html()} does, an empty text included. */
    public static String html(String markdown) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .softbreak("<br>\n")
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (tag.equals("a")) {
                        attributes.put("rel", "nofollow noopener noreferrer");
                    }
                })
                .nodeRendererFactory(PictureAsLink::new)
                .build();
        return renderer.render(Parser.builder().extensions(List.of()).build().parse(markdown));
    }
}
