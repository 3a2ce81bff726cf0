package org.customerportal.spring.web.view;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.Theme;

/**
 * The sheet that dresses the pages in a portal's theme, on top of the one that all portals share.
 *
 * @param text the sheet
 */
public record ThemeSheet(String text) {

    /** The name under which each portal serves its sheet. */
    public static final String NAME = "theme.css";

    /** Returns the sheet of this portal. Colours are checked by {@link Theme}, so nothing else can get into the sheet. */
    public static ThemeSheet of(PortalDefinition portal) {
        Theme theme = portal.theme();
        return new ThemeSheet(":root{--accent:%s}@media(prefers-color-scheme:dark){:root{--accent:%s}}"
                .formatted(theme.accent(), theme.accentDark()));
    }

    /** Returns the sheet's name with a mark of its content, so that browsers may keep it until it changes. */
    public String address() {
        CRC32C mark = new CRC32C();
        mark.update(text.getBytes(StandardCharsets.UTF_8));
        return NAME + "?v=" + Long.toHexString(mark.getValue());
    }
}
