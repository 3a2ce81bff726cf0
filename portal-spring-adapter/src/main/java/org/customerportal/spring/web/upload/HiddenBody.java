package org.customerportal.spring.web.upload;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.Reader;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request whose body nobody can read: not as a stream, not as parts, not as parameters. */
final class HiddenBody extends HttpServletRequestWrapper {

    private static final String TYPE = "application/octet-stream";

    HiddenBody(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isType(name) ? TYPE : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isType(name) ? Collections.enumeration(List.of(TYPE)) : super.getHeaders(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
        return null;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Nothing();
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(Reader.nullReader());
    }

    private static boolean isType(String header) {
        return header.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE);
    }

    private static final class Nothing extends ServletInputStream {

        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is hidden");
        }
    }
}
