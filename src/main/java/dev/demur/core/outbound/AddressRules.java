package dev.demur.core.outbound;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are the public internet's, so that nobody can make the service talk to what only it can reach; and which
 * others its operator allows. Immutable.
 *
 * <p>Of version 4 all but the blocks of the IANA IPv4 Special-Purpose Address Registry (RFC 6890), multicast (RFC 5771) and
 * the old class E; of version 6 nothing but global unicast (RFC 4291) less the blocks of the IANA IPv6 registry. Addresses
 * that stand for one of version 4 (mapped, RFC 4291; translated, RFC 6052) are judged by that one.
 *
 * @param allowed networks that are permitted whatever they are
 */
public record AddressRules(List<Network> allowed) {

    private static final List<Network> SPECIAL_4 = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8",
                    "100.64.0.0/10", // shared by customers of a carrier
                    "127.0.0.0/8",
                    "169.254.0.0/16", // link-local, and where clouds keep their secrets
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24", // documentation
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4")
            .map(Network::known)
            .toList();

    private static final Network GLOBAL_6 = Network.known("2000::/3");

    private static final List<Network> SPECIAL_6 = Stream.of(
                    "2001::/23", // protocol assignments, Teredo among them
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4
                    "2620:4f:8000::/48",
                    "3fff::/20")
            .map(Network::known)
            .toList();

    private static final Network TRANSLATED = Network.known("64:ff9b::/96");
    private static final int VERSION_4_BYTES = 4;

    public AddressRules {
        allowed = List.copyOf(allowed);
    }

    /** Whether something may be sent there. */
    public boolean permits(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address)) || isPublic(address);
    }

    private boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return SPECIAL_4.stream().noneMatch(network -> network.contains(address));
        }
        Inet6Address six = (Inet6Address) address;
        return TRANSLATED.contains(six) ? permits(embedded(six)) : isGlobal(six);
    }

    private static boolean isGlobal(Inet6Address address) {
        return GLOBAL_6.contains(address) && SPECIAL_6.stream().noneMatch(network -> network.contains(address));
    }

    private static InetAddress embedded(Inet6Address address) {
        byte[] bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - VERSION_4_BYTES, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
