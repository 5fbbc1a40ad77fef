package dev.demur.outbound;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.outbound.AddressRefusedException;
import dev.demur.core.outbound.AddressRules;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GuardedAddressesTest {

    private static InetAddress[] find(String host) throws UnknownHostException {
        return switch (host) {
            case "public.example", "xn--mller-kva.example" -> new InetAddress[] {InetAddress.getByName("8.8.8.8")};
            case "private.example" -> new InetAddress[] {InetAddress.getByName("10.0.0.1")};
            case "unknown.example" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }

    private static GuardedAddresses addresses(boolean plainHttp) {
        return new GuardedAddresses(new GuardedDns(new AddressRules(List.of()), GuardedAddressesTest::find), plainHttp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://public.example/hook?key=1",
                "https://public.example:8443",
                "HTTPS://public.example/",
                "https://8.8.8.8/",
                "https://[2001:4860:4860::8888]/",
                "https://xn--mller-kva.example/"
            })
    void letsPass(String address) {
        assertThatCode(() -> addresses(false).require(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "http://public.example/, https",
        "ftp://public.example/, https",
        "file:///etc/passwd, https",
        "public.example/hook, https",
        "//public.example/hook, https",
        "https:///hook, host",
        "https:public.example, host",
        "https://under_score.example/, host",
        "https://public.example:0/, host",
        "https://public.example:65536/, host",
        "https://user@public.example/, user",
        "https://user:password@public.example/, user",
        "https://public.example/#fragment, fragment",
        "https://unknown.example/, DNS",
        "https://private.example/, public",
        "https://127.0.0.1/, public",
        "https://[::1]/, public",
        "https://[::ffff:10.0.0.1]/, public",
        "https://2130706433/, public",
        "https://169.254.169.254/latest/meta-data/, public",
        "https://localhost/, public",
        "https://[fe80::1]/, public",
        "https://100.100.100.200/, public"
    })
    void refuses(String address, String because) {
        assertThatThrownBy(() -> addresses(false).require(URI.create(address)))
                .isInstanceOf(AddressRefusedException.class)
                .hasMessageContaining(because);
    }

    @Test
    void letsUnencryptedAddressesPassWhereTheyAreAllowed() {
        assertThatCode(() -> addresses(true).require(URI.create("http://public.example/")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> addresses(true).require(URI.create("http://private.example/")))
                .isInstanceOf(AddressRefusedException.class);
    }

    @Test
    void refusesAddressesWithoutEnd() {
        assertThatThrownBy(() -> addresses(false).require(URI.create("https://public.example/" + "a".repeat(2000))))
                .isInstanceOf(AddressRefusedException.class);
    }
}
