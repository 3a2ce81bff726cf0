package org.customerportal.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.customerportal.CustomerFace;
import org.customerportal.StaffFace;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.spring.security.FormKeys;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.security.PortalPath;
import org.customerportal.spring.web.asset.Assets;
import org.jspecify.annotations.Nullable;

/** Makes what surrounds a page. Thread-safe. */
final class Frames {

    private final Faces faces;
    private final Assets assets;
    private final FormKeys keys;
    private final HostSignIn host;
    private final PortalPath path;

    Frames(Faces faces, Assets assets, FormKeys keys, HostSignIn host, PortalPath path) {
        this.faces = faces;
        this.assets = assets;
        this.keys = keys;
        this.host = host;
        this.path = path;
    }

    /** Returns the address of the portal or of the desk, below the context path. */
    String base(HttpServletRequest request) {
        return path.key(request).map(path::of).orElse(path.root());
    }

    Frame of(HttpServletRequest request, HttpServletResponse response, Reader reader) {
        return frame(
                request,
                response,
                reader,
                faces.customerIfAny(request).orElse(null),
                faces.staffIfAny(request).orElse(null));
    }

    /** Returns a frame without asking who is signed in. */
    Frame plain(HttpServletRequest request, HttpServletResponse response, Reader reader) {
        return frame(request, response, reader, null, null);
    }

    private Frame frame(
            HttpServletRequest request,
            HttpServletResponse response,
            Reader reader,
            @Nullable CustomerFace customer,
            @Nullable StaffFace staff) {
        Optional<PortalDefinition> portal = faces.definition(request);
        // The desk is over all portals, and looks like the first of them.
        Optional<PortalDefinition> look = staff == null ? portal : faces.first();
        return new Frame(
                look.map(known -> known.name().in(reader.language())).orElse(""),
                base(request),
                assets.link("portal.css"),
                assets.theme(look),
                assets.link("portal.js"),
                assets.link("sign.svg"),
                look.flatMap(known -> known.theme().logo()).orElse(null),
                customer != null && customer.isVouchedFor() ? host.logout().orElse(null) : null,
                customer,
                staff,
                portal.<Frame.FormField>map(known -> new FormFields.Own(keys, known, request, response))
                        .orElseGet(() -> new FormFields.Host(request)));
    }
}
