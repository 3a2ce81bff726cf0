package org.customerportal.credential;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who computes Argon2id, with one lane, a salt of 16 bytes and 32 bytes of hash. Both write and read the same PHC strings. */
interface Argon2Engine {

    /** Returns a hash with a fresh salt as a PHC string. */
    String hash(String text, int memoryKib, int passes);

    /** Says whether the text is the one that was hashed. */
    boolean verify(String text, String encoded);

    /** Returns the native library, or Java alone where that cannot be loaded: about twice as slow, with the same hashes. */
    static Argon2Engine best() {
        try {
            return new Native();
        } catch (LinkageError noNativeCode) {
            LoggerFactory.getLogger(Argon2Engine.class)
                    .warn("Argon2 runs in Java, which is slower: its native library cannot be loaded", noNativeCode);
            return new Java();
        }
    }

    /** The library written in C. */
    final class Native implements Argon2Engine {

        private static final int SALT_BYTES = 16;
        private static final int HASH_BYTES = 32;

        private final Argon2Advanced argon2 =
                Argon2Factory.createAdvanced(Argon2Types.ARGON2id, SALT_BYTES, HASH_BYTES);

        Native() {
            // The library is loaded by its first use.
            argon2.generateSalt();
            hash("", Argon2PasswordHasher.LEAST_MEMORY_KIB, 1);
        }

        @Override
        public String hash(String text, int memoryKib, int passes) {
            return argon2.hash(passes, memoryKib, 1, text.toCharArray(), StandardCharsets.UTF_8);
        }

        @Override
        public boolean verify(String text, String encoded) {
            return argon2.verify(encoded, text.toCharArray(), StandardCharsets.UTF_8);
        }
    }

    /** The library written in Java. */
    final class Java implements Argon2Engine {

        private static final Logger LOG = LoggerFactory.getLogger(Java.class);
        private static final int SALT_BYTES = 16;
        private static final int HASH_BYTES = 32;

        private final SecureRandom random = new SecureRandom();

        @Override
        public String hash(String text, int memoryKib, int passes) {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            return Argon2Function.getInstance(memoryKib, passes, 1, HASH_BYTES, Argon2.ID)
                    .hash(text.getBytes(StandardCharsets.UTF_8), salt)
                    .getResult();
        }

        @Override
        public boolean verify(String text, String encoded) {
            try {
                return Argon2Function.getInstanceFromHash(encoded)
                        .check(text.getBytes(StandardCharsets.UTF_8), encoded.getBytes(StandardCharsets.US_ASCII));
            } catch (RuntimeException noHash) {
                LOG.debug("A text is no hash", noHash);
                return false;
            }
        }
    }
}
