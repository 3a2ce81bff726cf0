package org.customerportal;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.account.picture.PictureReader;
import org.customerportal.credential.Argon2PasswordHasher;
import org.customerportal.credential.CompromisedPasswords;
import org.customerportal.credential.CompromisedPasswords.WhenSilent;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.credential.PasswordJudge;
import org.customerportal.credential.PasswordPolicy;
import org.customerportal.filter.Filter;
import org.customerportal.filter.FilterCheck;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.notification.MailSender;
import org.customerportal.organization.FilterKey;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.portal.SecondFactorPolicy;
import org.customerportal.portal.TenantId;
import org.customerportal.secret.KeyRing;
import org.customerportal.signin.SignInLimits;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.KnownTraits;
import org.customerportal.trait.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Wires a portal. Storage, mail and at least one portal definition must be given; everything else has an answer that works.
 * Used by one thread.
 */
public final class CustomerPortalBuilder {

    private final Map<PortalKey, PortalDefinition> portals = new LinkedHashMap<>();
    private final Map<FilterKey, VisibilityFilter> filters = new LinkedHashMap<>();
    private KnownTraits traits = KnownTraits.NONE;
    private @Nullable PortalStorage storage;
    private @Nullable MailSender mail;
    private @Nullable PasswordHasher hasher;
    private StaffDirectory staff = StaffDirectory.of(List.of());
    private PasswordPolicy passwords = PasswordPolicy.DEFAULT;
    private CompromisedPasswords compromised = CompromisedPasswords.none();
    private WhenSilent whenSilent = WhenSilent.ACCEPT;
    private Optional<KeyRing> keys = Optional.empty();
    private SignInLimits limits = SignInLimits.DEFAULT;
    private TenantId tenant = TenantId.DEFAULT;
    private Clock clock = Clock.systemUTC();
    private Runnable afterChange = () -> {};

    CustomerPortalBuilder() {}

    /** Says where everything is kept. */
    public CustomerPortalBuilder storage(PortalStorage where) {
        storage = where;
        return this;
    }

    /** Says how mail leaves. */
    public CustomerPortalBuilder mail(MailSender sender) {
        mail = sender;
        return this;
    }

    /**
     * Adds a portal.
     *
     * @throws IllegalArgumentException if another one has its key
     */
    public CustomerPortalBuilder portal(PortalDefinition definition) {
        if (portals.putIfAbsent(definition.key(), definition) != null) {
            throw new IllegalArgumentException(
                    "two portals share the key " + definition.key().value());
        }
        return this;
    }

    /**
     * Adds a visibility filter, which staff can use but not change.
     *
     * @throws IllegalArgumentException if another one has its key
     */
    public CustomerPortalBuilder filter(VisibilityFilter filter) {
        if (filters.putIfAbsent(filter.key(), filter) != null) {
            throw new IllegalArgumentException(
                    "two filters share the key " + filter.key().value());
        }
        return this;
    }

    /**
     * Names an attribute that filters may ask for, for example {@code Trait.attribute(Bearer.ORGANIZATION, "tier")}. Others are
     * kept as well, but a filter that asks for one is refused: it might be a spelling mistake that matches nothing for ever.
     *
     * @param label what people call it
     * @throws IllegalArgumentException if it was named before, or is a number, for which filters may ask anyway
     */
    public CustomerPortalBuilder attribute(Trait attribute, LocalizedText label) {
        traits = traits.and(attribute, label);
        return this;
    }

    /** Says where people of the host are found; nobody is known until then. */
    public CustomerPortalBuilder staff(StaffDirectory directory) {
        staff = directory;
        return this;
    }

    /** Replaces the hasher, which is {@link Argon2PasswordHasher#create()} until then. */
    public CustomerPortalBuilder hasher(PasswordHasher other) {
        hasher = other;
        return this;
    }

    /** Replaces the rule for new passwords, which is {@link PasswordPolicy#DEFAULT} until then. */
    public CustomerPortalBuilder passwords(PasswordPolicy policy) {
        passwords = policy;
        return this;
    }

    /**
     * Says how it is found out whether a chosen password has leaked; nothing is asked until then.
     *
     * @param silence what becomes of a password while that cannot be found out
     */
    public CustomerPortalBuilder compromisedPasswords(CompromisedPasswords known, WhenSilent silence) {
        compromised = known;
        whenSilent = silence;
        return this;
    }

    /** Gives the keys that seal what must be read again; without them there are no second factors. */
    public CustomerPortalBuilder keys(KeyRing ring) {
        keys = Optional.of(ring);
        return this;
    }

    /** Replaces how often somebody may try to sign in, which is {@link SignInLimits#DEFAULT} until then. */
    public CustomerPortalBuilder signInLimits(SignInLimits other) {
        limits = other;
        return this;
    }

    /** Chooses the tenant, which is {@link TenantId#DEFAULT} until then. */
    public CustomerPortalBuilder tenant(String id) {
        tenant = new TenantId(id);
        return this;
    }

    /** Replaces the clock, which is the system's until then. */
    public CustomerPortalBuilder clock(Clock other) {
        clock = other;
        return this;
    }

    /**
     * Says what to do after each committed change, for example to wake whoever calls {@link Upkeep#run()}. Called on the
     * committing thread; must return quickly.
     */
    public CustomerPortalBuilder afterChange(Runnable wake) {
        afterChange = wake;
        return this;
    }

    /**
     * Returns the portal.
     *
     * @throws IllegalStateException if storage, mail or every portal definition is missing, a portal asks for second factors
     *     and there are no keys, or a given filter asks for an attribute that was not named
     */
    public CustomerPortal build() {
        if (storage == null || mail == null || portals.isEmpty()) {
            throw new IllegalStateException("a portal needs storage, mail and at least one portal definition");
        }
        boolean asking = portals.values().stream()
                .anyMatch(portal -> !portal.settings().secondFactor().equals(SecondFactorPolicy.OPTIONAL));
        if (asking && keys.isEmpty()) {
            throw new IllegalStateException("a portal that asks for second factors needs keys");
        }
        filters.values().forEach(filter -> requireKnown(filter.key(), filter.condition()));
        PasswordHasher chosen = hasher == null ? Argon2PasswordHasher.create() : requireNonNull(hasher);
        return new CustomerPortal(new Wiring(
                new Wiring.Parts(
                        storage,
                        mail,
                        chosen,
                        new PasswordJudge(least(), compromised, whenSilent),
                        limits,
                        keys,
                        new PictureReader(),
                        staff,
                        new LinkedHashMap<>(portals),
                        clock,
                        afterChange,
                        List.copyOf(filters.values()),
                        traits),
                tenant));
    }

    private void requireKnown(FilterKey key, Filter condition) {
        FilterCheck.traits(condition)
                .filter(trait -> !traits.knows(trait))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalStateException(
                            "the filter " + key.value() + " asks for " + unknown.name() + ", which was not named");
                });
    }

    // One password opens every portal of the tenant, so a shorter one is enough only where none of them goes without.
    private PasswordPolicy least() {
        boolean always = portals.values().stream()
                .allMatch(portal -> portal.settings().secondFactor().everybody());
        return always ? PasswordPolicy.BESIDE_A_SECOND_FACTOR : passwords;
    }
}
