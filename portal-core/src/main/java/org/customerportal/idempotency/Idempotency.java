package org.customerportal.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.customerportal.event.UseCases;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;

/** Makes a creating use case repeatable for 24 hours. Thread-safe. */
public final class Idempotency {

    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final IdempotencyRepository used;
    private final UseCases useCases;

    /** Makes the wrapper for one tenant's services. */
    public Idempotency(IdempotencyRepository used, UseCases useCases) {
        this.used = used;
        this.useCases = useCases;
    }

    /**
     * Creates something once per key, in one transaction with the memory of it.
     *
     * @param scope whose key it is and for which kind of create
     * @param key the caller's key; empty creates every time
     * @param input the parts of the input that must be the same in a repeat
     * @param create creates the thing and returns its id
     * @return the id of what was created, by this call or by the first one with the key
     * @throws IdempotencyKeyReusedException if the key was used for another input
     */
    public UUID once(String scope, Optional<IdempotencyKey> key, List<String> input, Supplier<UUID> create) {
        if (key.isEmpty()) {
            return useCases.run(create);
        }
        String digest = digest(input);
        try {
            return useCases.run(() -> repeat(scope, key.get(), digest).orElseGet(() -> {
                UUID created = create.get();
                used.add(
                        new IdempotencyRecord(
                                scope,
                                key.get(),
                                digest,
                                created,
                                useCases.now().plus(REMEMBERED)),
                        useCases.now());
                return created;
            }));
        } catch (DuplicateException | StaleVersionException twinWasFaster) {
            return useCases.run(() -> repeat(scope, key.get(), digest)).orElseThrow(() -> twinWasFaster);
        }
    }

    private Optional<UUID> repeat(String scope, IdempotencyKey key, String digest) {
        Optional<IdempotencyRecord> earlier = used.find(scope, key, useCases.now());
        if (earlier.isPresent() && !earlier.get().input().equals(digest)) {
            throw new IdempotencyKeyReusedException();
        }
        return earlier.map(IdempotencyRecord::result);
    }

    private static String digest(List<String> input) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : input) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
