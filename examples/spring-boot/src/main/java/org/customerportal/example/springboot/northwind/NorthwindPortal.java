package org.customerportal.example.springboot.northwind;

import java.util.Locale;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalSettings;
import org.customerportal.portal.RegistrationPolicy;

/** The portal as Northwind Service defines it. */
public final class NorthwindPortal {

    /** The key of the only portal. */
    public static final String KEY = "support";

    private NorthwindPortal() {}

    /**
     * Returns the definition.
     *
     * @param host the absolute address of this application, for example {@code http://localhost:8080}; links in mails begin
     *     with it
     */
    public static PortalDefinition at(String host) {
        PortalDefinition.Builder portal = PortalDefinition.builder(KEY, "Northwind Service", host + "/portal/" + KEY)
                .languages(Locale.ENGLISH, Locale.forLanguageTag("pt"))
                .desk("desk@northwind.example")
                .settings(PortalSettings.DEFAULTS.withSignInLinks().registering(RegistrationPolicy.BY_APPROVAL));
        NorthwindFlows.all().forEach(portal::flow);
        return portal.build();
    }
}
