package org.customerportal.spring.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.Theme;
import org.customerportal.spring.security.PortalPath;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Everything that pages load: the files of our jar, and one stylesheet for each portal with its colours. Addresses contain
 * a digest of the content, so a browser may keep it for good. Immutable.
 */
public final class Assets {

    private static final String FOLDER = "classpath:/org/customerportal/spring/assets/*";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final PortalPath path;

    Assets(PortalPath path, Collection<PortalDefinition> portals) {
        this.path = path;
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FOLDER)) {
                add(String.valueOf(file.getFilename()), read(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        add("theme.css", css(Theme.DEFAULT));
        portals.forEach(portal -> add(themeName(portal), css(portal.theme())));
    }

    /** Returns the address of a file below the context path. */
    public String link(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return path.of("assets") + "/" + asset.digest() + "/" + name;
    }

    /** Returns the address of a portal's colours below the context path. */
    public String theme(Optional<PortalDefinition> portal) {
        return link(portal.map(Assets::themeName).orElse("theme.css"));
    }

    /** Returns the file, if it has this content. */
    Optional<Asset> find(String digest, String name) {
        return Optional.ofNullable(byName.get(name))
                .filter(asset -> asset.digest().equals(digest));
    }

    private void add(String name, byte[] content) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type != null) {
            byName.put(name, new Asset(digest(content), type, content));
        }
    }

    private static String themeName(PortalDefinition portal) {
        return "theme-" + portal.key().value() + ".css";
    }

    private static byte[] css(Theme theme) {
        return (":root{--accent:%s}@media (prefers-color-scheme:dark){:root{--accent:%s}}"
                        .formatted(theme.accent(), theme.accentDark()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * One file.
     *
     * @param digest of its content
     * @param type for {@code Content-Type}
     * @param content its bytes; not to be changed
     */
    record Asset(String digest, String type, byte[] content) {}
}
