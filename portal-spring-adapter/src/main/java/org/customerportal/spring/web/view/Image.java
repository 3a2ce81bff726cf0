package org.customerportal.spring.web.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.customerportal.account.picture.DrawnPicture;
import org.customerportal.account.picture.Picture;
import org.springframework.http.HttpHeaders;

/**
 * Shows a picture. The browser may keep it, and asks each time whether it may still show it: whoever may not see it any more gets
 * none, and nothing between here and there keeps it. Opened by itself it can do nothing at all.
 */
public final class Image {

    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private Image() {}

    /** Writes the picture, or that it is still the one that the browser has. */
    public static void of(Picture picture, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + picture.drawn().digest() + "\"";
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.ETAG, tag);
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            byte[] png = picture.drawn().png();
            response.setContentType(DrawnPicture.MEDIA_TYPE);
            response.setContentLength(png.length);
            response.getOutputStream().write(png);
        }
    }
}
