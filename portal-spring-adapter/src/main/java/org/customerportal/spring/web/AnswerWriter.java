package org.customerportal.spring.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Writes answers: a page with its frame as HTML, or the address to go to. Thread-safe. */
public final class AnswerWriter {

    /** What an address may say was done: the name of a sentence of ours, never a text. */
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");

    private final PageEngine engine;
    private final PortalMessages messages;
    private final Frames frames;
    private final Readers readers;

    AnswerWriter(PageEngine engine, PortalMessages messages, Frames frames, Readers readers) {
        this.engine = engine;
        this.messages = messages;
        this.frames = frames;
        this.readers = readers;
    }

    /** Writes the answer. A page of status 500 and above asks nobody who is signed in, because that may be what failed. */
    public void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (answer instanceof Answer.Page page) {
            write(page, request, response);
        } else if (answer instanceof Answer.Redirect redirect) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            // Relative on purpose: what the browser said about the host has no say in it.
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + frames.base(request) + redirect.path());
        }
    }

    private void write(Answer.Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean broken = page.status() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        Reader reader = broken ? readers.stranger(request) : readers.of(request);
        Map<String, Object> model = new HashMap<>(page.model());
        model.put("reader", reader);
        model.put("frame", broken ? frames.plain(request, response, reader) : frames.of(request, response, reader));
        model.put("errors", errors(page, reader));
        done(page, request).ifPresent(word -> model.putIfAbsent("done", word));
        byte[] html = engine.render(page.template(), model, reader.language(), request, response)
                .getBytes(UTF_8);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.tag());
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    // A page that tells what went wrong does not ask, for the parameters may be what went wrong.
    private static Optional<String> done(Answer.Page page, HttpServletRequest request) {
        return page.status() == HttpServletResponse.SC_OK && "GET".equals(request.getMethod())
                ? Optional.ofNullable(request.getParameter("done"))
                        .filter(word -> WORD.matcher(word).matches())
                : Optional.empty();
    }

    private FormErrors errors(Answer.Page page, Reader reader) {
        return new FormErrors(page.violations().stream()
                .map(violation ->
                        new FormErrors.Line(violation.path(), messages.violation(violation, reader.language())))
                .toList());
    }
}
