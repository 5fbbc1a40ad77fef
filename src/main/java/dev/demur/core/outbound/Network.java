package dev.demur.core.outbound;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of addresses, written as RFC 4632 and RFC 4291 have it: {@code 10.0.0.0/8}, {@code fc00::/7}.
 *
 * @param bits how long the addresses are: 32 or 128
 */
public record Network(BigInteger prefix, int bits, int prefixLength) {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F.:]*[.:][0-9a-fA-F.:]*");

    /** The block of that notation, or nothing. */
    public static Optional<Network> parse(String notation) {
        int slash = notation.indexOf('/');
        if (slash < 0 || !LITERAL.matcher(notation.substring(0, slash)).matches()) {
            return Optional.empty();
        }
        try {
            byte[] address = InetAddress.getByName(notation.substring(0, slash)).getAddress();
            int length = Integer.parseInt(notation.substring(slash + 1));
            int bits = address.length * Byte.SIZE;
            return length < 0 || length > bits ? Optional.empty() : Optional.of(of(address, length));
        } catch (UnknownHostException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Network of(byte[] address, int length) {
        int bits = address.length * Byte.SIZE;
        return new Network(new BigInteger(1, address).shiftRight(bits - length), bits, length);
    }

    /** A block the program knows. */
    static Network known(String notation) {
        return parse(notation).orElseThrow(() -> new IllegalArgumentException("no network: " + notation));
    }

    /** Whether the address is in it. */
    public boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length * Byte.SIZE == bits
                && new BigInteger(1, bytes).shiftRight(bits - prefixLength).equals(prefix);
    }
}
