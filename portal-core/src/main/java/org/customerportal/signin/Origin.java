package org.customerportal.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a visitor comes from, as the host's adapter knows it. For lists of sessions and limits, never for rights.
 *
 * @param address the network address that the host trusts, or empty
 * @param device what the browser says it is, or empty
 */
public record Origin(String address, String device) {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int IPV4_BYTES = 4;
    private static final int PREFIX_BYTES = 8;

    /**
     * Returns what attempts from here are counted by: the address, of IPv6 its first 64 bits, because whoever has one of them
     * has all (RFC 6177). Empty if the address is not known.
     */
    public Optional<String> network() {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(IPV6.matcher(address).matches() ? prefix(address) : address);
    }

    // Only what looks like a literal comes here, so nothing is looked up.
    private static String prefix(String literal) {
        try {
            byte[] bytes = InetAddress.getByName(literal).getAddress();
            return bytes.length == IPV4_BYTES ? literal : HexFormat.of().formatHex(bytes, 0, PREFIX_BYTES);
        } catch (UnknownHostException noLiteral) {
            return literal;
        }
    }

    /** Returns an origin of which nothing is known. */
    public static Origin unknown() {
        return new Origin("", "");
    }
}
