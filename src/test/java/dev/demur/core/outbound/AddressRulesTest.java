package dev.demur.core.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressRulesTest {

    private final AddressRules rules = new AddressRules(List.of());

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.170",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                // Other ways to write 127.0.0.1.
                "127.1",
                "2130706433",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::808:808",
                "100::1",
                "2001::1",
                "2001:1ff:ffff::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "4000::1",
                "fc00::1",
                "fdff:ffff::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
            })
    void refuses(String literal) throws UnknownHostException {
        assertThat(rules.permits(address(literal))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "64:ff9b::808:808",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2003::1",
                "2a00:1450::1",
                "3ffe::1",
            })
    void permits(String literal) throws UnknownHostException {
        assertThat(rules.permits(address(literal))).isTrue();
    }

    @Test
    void permitsWhatTheOperatorAllowsAndNothingBeside() throws UnknownHostException {
        AddressRules relaxed = new AddressRules(
                List.of(Network.known("10.1.0.0/16"), Network.known("fd00:1::/32"), Network.known("127.0.0.1/32")));

        assertThat(relaxed.permits(address("10.1.255.255"))).isTrue();
        assertThat(relaxed.permits(address("10.2.0.0"))).isFalse();
        assertThat(relaxed.permits(address("fd00:1::7"))).isTrue();
        assertThat(relaxed.permits(address("fd00:2::7"))).isFalse();
        assertThat(relaxed.permits(address("127.0.0.1"))).isTrue();
        assertThat(relaxed.permits(address("127.0.0.2"))).isFalse();
        assertThat(relaxed.permits(address("64:ff9b::10.1.0.1"))).isTrue();
        assertThat(relaxed.permits(address("8.8.8.8"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "::/129", "example.org/8", "/8", "a/8"
            })
    void takesNothingElseForANetwork(String notation) {
        assertThat(Network.parse(notation)).isEmpty();
    }

    @Test
    void aNetworkOfAllAddressesIsOne() throws UnknownHostException {
        assertThat(Network.known("0.0.0.0/0").contains(address("127.0.0.1"))).isTrue();
        assertThat(Network.known("0.0.0.0/0").contains(address("::1"))).isFalse();
    }
}
