package org.customerportal.credential;

import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Argon2id (RFC 9106) through the native library. Never runs more hashes at once than there are cores: throughput does not
 * grow beyond that, but memory outside the heap does.
 */
public final class Argon2PasswordHasher implements PasswordHasher {

    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=([0-9]{1,8}),t=([0-9]{1,4}),p=([0-9]{1,2})\\$.{20,200}");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** The most memory and passes that a stored hash may ask for; a planted one could otherwise hold a core for long. */
    private static final int MAX_MEMORY_KIB = 1 << 18;

    private static final int MAX_PASSES = 20;

    private final Argon2Advanced argon2 = Argon2Factory.createAdvanced(Argon2Types.ARGON2id, SALT_BYTES, HASH_BYTES);
    private final Semaphore gate = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final int memoryKib;
    private final int passes;
    private final Duration patience;
    private final String nobody;

    private Argon2PasswordHasher(int memoryKib, int passes, Duration patience) {
        this.memoryKib = memoryKib;
        this.passes = passes;
        this.patience = patience;
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
        return new Argon2PasswordHasher(memoryKib, passes, Duration.ofSeconds(5));
    }

    @Override
    public String hash(ClearPassword password) {
        String text = password.normalized();
        return gated(() -> argon2.hash(passes, memoryKib, 1, text.toCharArray(), StandardCharsets.UTF_8));
    }

    @Override
    public boolean verify(ClearPassword password, String encoded) {
        boolean known = password.fits() && acceptable(encoded);
        String text = password.fits() ? password.normalized() : "";
        boolean matches =
                gated(() -> argon2.verify(known ? encoded : nobody, text.toCharArray(), StandardCharsets.UTF_8));
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

    private <T> T gated(Supplier<T> work) {
        boolean admitted;
        try {
            admitted = gate.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new HasherBusyException();
        }
        if (!admitted) {
            throw new HasherBusyException();
        }
        try {
            return work.get();
        } finally {
            gate.release();
        }
    }
}
