package org.customerportal.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys of the host by name, one of which seals from now on; the others open what they sealed before. AES-256 in GCM with a
 * fresh nonce of 96 bits and a tag of 128 (NIST SP 800-38D). Immutable, thread-safe; {@link #toString()} hides the keys.
 *
 * <p>To replace a key without downtime, add the new one and make it the current one on every node; what is used is sealed anew
 * on the way. A key that was lost takes with it what it sealed.
 */
public final class KeyRing {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKey> keys;
    private final String current;
    private final SecureRandom random = new SecureRandom();

    private KeyRing(Map<String, SecretKey> keys, String current) {
        this.keys = keys;
        this.current = current;
    }

    /**
     * Returns a ring of these keys.
     *
     * @param current the name of the key that seals
     * @param keys 32 bytes each, by names of 1 to 40 lower case letters, digits and hyphens
     * @throws IllegalArgumentException if a name or a length is another one, or the current key is missing
     */
    public static KeyRing of(String current, Map<String, byte[]> keys) {
        Map<String, SecretKey> known = new LinkedHashMap<>();
        keys.forEach((name, key) -> {
            if (!NAME.matcher(name).matches() || key.length != KEY_BYTES) {
                throw new IllegalArgumentException("a key has a plain name and 32 bytes: " + name);
            }
            known.put(name, new SecretKeySpec(key, "AES"));
        });
        if (!known.containsKey(current)) {
            throw new IllegalArgumentException("the current key is not on the ring: " + current);
        }
        return new KeyRing(known, current);
    }

    /**
     * Seals a secret.
     *
     * @param place where it belongs, for example whose and what it is; it opens nowhere else
     */
    public SealedText seal(byte[] secret, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, current, nonce, place, secret);
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return new SealedText(
                current + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(whole));
    }

    /**
     * Opens a secret.
     *
     * @return empty if it was sealed for another place, was tampered with, or its key is not on the ring
     */
    public Optional<byte[]> open(SealedText text, String place) {
        byte[] whole = bytes(text);
        if (whole.length < NONCE_BYTES + TAG_BITS / Byte.SIZE || !keys.containsKey(text.key())) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(whole, NONCE_BYTES, whole.length);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, text.key(), nonce, place, sealed));
        } catch (IllegalStateException doesNotOpen) {
            return Optional.empty();
        }
    }

    /** Says whether this was sealed by another key than the current one. */
    public boolean needsSealing(SealedText text) {
        return !text.key().equals(current);
    }

    @Override
    public String toString() {
        return "KeyRing" + keys.keySet();
    }

    private static byte[] bytes(SealedText text) {
        try {
            return Base64.getUrlDecoder().decode(text.sealed());
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    private byte[] cipher(int mode, String key, byte[] nonce, String place, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
