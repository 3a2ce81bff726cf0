package org.customerportal.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.event.UseCases;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.TenantId;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.secret.KeyRing;
import org.customerportal.secret.SealedText;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/**
 * What happens to second factors, whoever asks for it. Codes are checked outside any transaction, because recovery codes are
 * hashed as passwords are, and used in one, by {@link #use}. Thread-safe.
 */
public final class SecondFactors {

    private final SecondFactorRepository factors;
    private final Optional<KeyRing> keys;
    private final PasswordHasher hasher;
    private final TenantId tenant;
    private final UseCases useCases;
    private final SecureRandom random = new SecureRandom();

    /** Makes the service of one tenant. */
    public SecondFactors(
            SecondFactorRepository factors,
            Optional<KeyRing> keys,
            PasswordHasher hasher,
            TenantId tenant,
            UseCases useCases) {
        this.factors = factors;
        this.keys = keys;
        this.hasher = hasher;
        this.tenant = tenant;
        this.useCases = useCases;
    }

    /** Says whether the host has given keys, without which there is no second factor. */
    public boolean available() {
        return keys.isPresent();
    }

    /** Returns the user's factor as it is now. */
    public SecondFactor of(PortalUserId user) {
        return useCases.run(() -> factors.find(user)).orElseGet(() -> SecondFactor.none(user));
    }

    /**
     * Shows a new seed, in the transaction that is open. It counts for nothing until a code has proved that it arrived, and ends
     * after ten minutes; what is in force stays in force until then (ASVS V6.4.4).
     *
     * @throws NotAllowedException {@code UNAVAILABLE} if the host has given no keys
     */
    public Enrolment begin(PortalUser user, PortalDefinition portal) {
        TotpSeed seed = TotpSeed.random(random);
        SealedText sealed = ring().seal(seed.bytes(), place(user.id()));
        SecondFactor known = of(user.id());
        store(known.withPending(new PendingSeed(sealed, useCases.now().plus(PendingSeed.LIFE))));
        return enrolment(seed, user, portal);
    }

    /**
     * Shows the seed that is pending once more, in the transaction that is open.
     *
     * @return empty if none is pending
     */
    public Optional<Enrolment> pending(PortalUser user, PortalDefinition portal) {
        return of(user.id())
                .pendingAt(useCases.now())
                .flatMap(text -> open(text, user.id()))
                .map(seed -> enrolment(seed, user, portal));
    }

    /** Checks the code that proves a pending seed; empty if it is wrong. */
    public Optional<AcceptedCode> confirm(PortalUserId user, String code) {
        SecondFactor known = of(user);
        OptionalLong step = known.pendingAt(useCases.now())
                .flatMap(text -> open(text, user))
                .map(seed -> Totp.step(seed, digits(code), useCases.now(), 0))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<RecoveryCode> codes = RecoveryCode.fresh(random);
        return Optional.of(new AcceptedCode(known.confirmed(step.getAsLong(), hashed(codes)), shown(codes), false));
    }

    /**
     * Checks a code of the app or a recovery code; empty if it is wrong or was used before.
     *
     * @throws org.customerportal.credential.HasherBusyException if too many hashes run at once; nothing was judged
     */
    public Optional<AcceptedCode> check(PortalUserId user, String code) {
        SecondFactor known = of(user);
        Optional<AcceptedCode> byApp =
                known.seed().flatMap(text -> open(text, user).flatMap(seed -> accepted(known, text, seed, code)));
        return byApp.isPresent() ? byApp : RecoveryCode.parse(code).flatMap(typed -> spent(known, typed));
    }

    /** Makes new recovery codes; those made before are void once this is used. */
    public AcceptedCode renewCodes(PortalUserId user) {
        List<RecoveryCode> codes = RecoveryCode.fresh(random);
        return new AcceptedCode(of(user).withCodes(hashed(codes)), shown(codes), false);
    }

    /**
     * Uses what was accepted, in the transaction that is open.
     *
     * @throws org.customerportal.problem.StaleVersionException if the factor has changed meanwhile, for example because
     *     somebody else used the same code
     */
    public void use(AcceptedCode accepted) {
        store(accepted.next());
    }

    /** Removes the user's factor, in the transaction that is open; says whether one was in force. */
    public boolean remove(PortalUserId user) {
        boolean on = of(user).isOn();
        factors.remove(user);
        return on;
    }

    private void store(SecondFactor factor) {
        if (factor.version() == 0) {
            factors.add(factor);
        } else {
            factors.replace(factor);
        }
    }

    private Optional<AcceptedCode> accepted(SecondFactor known, SealedText sealed, TotpSeed seed, String code) {
        OptionalLong step = Totp.step(seed, digits(code), useCases.now(), known.lastStep());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        SealedText kept = ring().needsSealing(sealed) ? ring().seal(seed.bytes(), place(known.user())) : sealed;
        return Optional.of(new AcceptedCode(known.accepted(kept, step.getAsLong()), List.of(), false));
    }

    private Optional<AcceptedCode> spent(SecondFactor known, RecoveryCode typed) {
        String hash =
                typed.number() < known.recovery().size() ? known.recovery().get(typed.number()) : "";
        boolean matches = hasher.verify(typed.secret(), hash) && known.isOn();
        return matches
                ? Optional.of(new AcceptedCode(known.without(typed.number()), List.of(), true))
                : Optional.empty();
    }

    private List<String> hashed(List<RecoveryCode> codes) {
        return codes.stream().map(code -> hasher.hash(code.secret())).toList();
    }

    private static List<String> shown(List<RecoveryCode> codes) {
        return codes.stream().map(RecoveryCode::reveal).toList();
    }

    private Optional<TotpSeed> open(SealedText sealed, PortalUserId user) {
        return keys.flatMap(ring -> ring.open(sealed, place(user))).map(TotpSeed::new);
    }

    private KeyRing ring() {
        return keys.orElseThrow(() -> new NotAllowedException("UNAVAILABLE"));
    }

    private String place(PortalUserId user) {
        return "totp|" + tenant.value() + "|" + user.value();
    }

    private static Enrolment enrolment(TotpSeed seed, PortalUser user, PortalDefinition portal) {
        String issuer = encoded(portal.name().fallback().replace(":", " "));
        String account = encoded(user.email().spelling());
        return new Enrolment(
                seed.base32(),
                "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, account, seed.base32(), issuer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    // Apps show codes in two groups, and people type them so.
    private static String digits(String typed) {
        return typed.length() > 3 * Totp.DIGITS ? "" : typed.replaceAll("\\s", "");
    }
}
