package org.customerportal.spring.web.view;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.customerportal.account.copy.PersonalCopy;

/** Hands something to the browser as a file that it saves and never shows. */
public final class Download {

    private Download() {}

    /** Writes a copy of what is kept about somebody. */
    public static void of(PersonalCopy copy, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"personal-data.json\"");
        PrintWriter out = response.getWriter();
        copy.writeTo(out);
        out.flush();
    }
}
