package org.customerportal.credential;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Argon2id (RFC 9106) through the native library, or in Java where native code cannot be loaded. Never runs more hashes at once
 * than there are cores: throughput does not grow beyond that, but memory does.
 */
public final class Argon2PasswordHasher implements PasswordHasher {

    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=([0-9]{1,8}),t=([0-9]{1,4}),p=([0-9]{1,2})\\$.{20,200}");

    /** What the algorithm needs at the very least with one lane (RFC 9106, section 3.1). */
    static final int LEAST_MEMORY_KIB = 8;

    /** The most memory and passes that a stored hash may ask for; a planted one could otherwise hold a core for long. */
    private static final int MAX_MEMORY_KIB = 1 << 18;

    private static final int MAX_PASSES = 20;

    private final Argon2Engine engine;
    private final HashGate gate = HashGate.forThisMachine();
    private final int memoryKib;
    private final int passes;
    private final String nobody;

    Argon2PasswordHasher(Argon2Engine engine, int memoryKib, int passes) {
        this.engine = engine;
        this.memoryKib = memoryKib;
        this.passes = passes;
        this.nobody = hash(new ClearPassword("nobody has this password"));
    }

    /** Returns a hasher with 19456 KiB, 2 passes and one lane, the least that OWASP and ASVS 5.0 (appendix C) accept. */
    public static Argon2PasswordHasher create() {
        return of(19_456, 2);
    }

    /**
     * Returns a hasher with other parameters and one lane.
     *
     * @throws IllegalArgumentException if they are weaker than ASVS 5.0 appendix C accepts: 1 pass with 46 MiB, 2 with 19 or
     *     3 and more with 12
     */
    public static Argon2PasswordHasher of(int memoryKib, int passes) {
        int floor = passes >= 3 ? 12_288 : passes == 2 ? 19_456 : 47_104;
        if (passes < 1 || passes > MAX_PASSES || memoryKib < floor || memoryKib > MAX_MEMORY_KIB) {
            throw new IllegalArgumentException("too weak or too strong: m=%d,t=%d".formatted(memoryKib, passes));
        }
        return new Argon2PasswordHasher(Argon2Engine.best(), memoryKib, passes);
    }

    @Override
    public String hash(ClearPassword password) {
        String text = password.normalized();
        return gate.pass(() -> engine.hash(text, memoryKib, passes));
    }

    @Override
    public boolean verify(ClearPassword password, String encoded) {
        boolean known = password.fits() && acceptable(encoded);
        String text = password.fits() ? password.normalized() : "";
        boolean matches = gate.pass(() -> engine.verify(text, known ? encoded : nobody));
        return known && matches;
    }

    @Override
    public boolean needsRehash(String encoded) {
        Matcher phc = PHC.matcher(encoded);
        return !phc.matches() || Integer.parseInt(phc.group(1)) < memoryKib || Integer.parseInt(phc.group(2)) < passes;
    }

    private static boolean acceptable(String encoded) {
        Matcher phc = PHC.matcher(encoded);
        return phc.matches()
                && Integer.parseInt(phc.group(1)) <= MAX_MEMORY_KIB
                && Integer.parseInt(phc.group(2)) <= MAX_PASSES;
    }
}
