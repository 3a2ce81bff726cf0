package org.customerportal.portal;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.RequestFlow;
import org.customerportal.text.LocalizedText;
import org.customerportal.user.EmailAddress;
import org.customerportal.visibility.VisibilityPolicy;

/**
 * A portal as the host defines it. Immutable.
 *
 * @param key names the portal
 * @param name what people read
 * @param links makes addresses
 * @param theme how it looks
 * @param languages what it speaks, the first one by default; never empty
 * @param desk the shared mailbox of those who answer; told of what happens on requests that nobody looks after
 * @param flows what it offers, in the order to show; keys are distinct
 * @param visibility what it shows and withholds
 * @param settings periods and policies
 */
public record PortalDefinition(
        PortalKey key,
        LocalizedText name,
        PortalLinks links,
        Theme theme,
        List<Locale> languages,
        Optional<EmailAddress> desk,
        List<RequestFlow> flows,
        VisibilityPolicy visibility,
        PortalSettings settings) {

    public PortalDefinition {
        requireNonNull(key, "key");
        requireNonNull(name, "name");
        requireNonNull(links, "links");
        requireNonNull(theme, "theme");
        requireNonNull(desk, "desk");
        requireNonNull(visibility, "visibility");
        requireNonNull(settings, "settings");
        languages = List.copyOf(languages);
        flows = List.copyOf(flows);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a portal speaks at least one language");
        }
        if (flows.stream().map(RequestFlow::key).distinct().count() != flows.size()) {
            throw new IllegalArgumentException("two flows of a portal share a key");
        }
    }

    /**
     * Begins a definition. English, the default look and the default settings, until told otherwise.
     *
     * @param key names the portal
     * @param name what people read
     * @param base the absolute address of the portal, for example {@code https://help.example.com/portal/support}
     */
    public static Builder builder(String key, String name, String base) {
        return new Builder(new PortalKey(key), LocalizedText.of(name), new PortalLinks(URI.create(base)));
    }

    /** Returns the flow with this key, if the portal offers it. */
    public Optional<RequestFlow> flow(FlowKey flow) {
        return flows.stream().filter(offered -> offered.key().equals(flow)).findFirst();
    }

    /** Returns the language to speak to somebody who prefers {@code wanted}. */
    public Locale language(Locale wanted) {
        return languages.stream()
                .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(languages.get(0));
    }

    /** Gathers a definition step by step. Used by one thread. */
    public static final class Builder {

        private final PortalKey key;
        private final PortalLinks links;
        private final List<RequestFlow> flows = new ArrayList<>();
        private LocalizedText name;
        private Theme theme = Theme.DEFAULT;
        private List<Locale> languages = List.of(Locale.ENGLISH);
        private Optional<EmailAddress> desk = Optional.empty();
        private VisibilityPolicy visibility = VisibilityPolicy.OPEN;
        private PortalSettings settings = PortalSettings.DEFAULTS;

        private Builder(PortalKey key, LocalizedText name, PortalLinks links) {
            this.key = key;
            this.name = name;
            this.links = links;
        }

        /** Names the portal in several languages. */
        public Builder name(LocalizedText newName) {
            name = newName;
            return this;
        }

        /** Chooses the look. */
        public Builder theme(Theme newTheme) {
            theme = newTheme;
            return this;
        }

        /** Says which languages the portal speaks, the default one first. */
        public Builder languages(Locale... spoken) {
            languages = List.of(spoken);
            return this;
        }

        /**
         * Says where mail goes that concerns requests which nobody looks after.
         *
         * @throws IllegalArgumentException if the text is no mail address
         */
        public Builder desk(String address) {
            desk = Optional.of(
                    EmailAddress.parse(address).orElseThrow(() -> new IllegalArgumentException("not a mail address")));
            return this;
        }

        /** Offers one more flow, after those offered before. */
        public Builder flow(RequestFlow flow) {
            flows.add(flow);
            return this;
        }

        /** Says what the portal shows and withholds, which is nothing until then. */
        public Builder visibility(VisibilityPolicy policy) {
            visibility = policy;
            return this;
        }

        /** Chooses periods and policies. */
        public Builder settings(PortalSettings newSettings) {
            settings = newSettings;
            return this;
        }

        /** Returns the definition. */
        public PortalDefinition build() {
            return new PortalDefinition(key, name, links, theme, languages, desk, flows, visibility, settings);
        }
    }
}
