package dev.demur.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.access.SettableClock;
import dev.demur.core.outbound.AddressRules;
import dev.demur.core.outbound.Network;
import dev.demur.core.outbound.OutboundAnswer;
import dev.demur.core.outbound.OutboundException;
import dev.demur.core.outbound.OutboundException.Trouble;
import dev.demur.core.outbound.OutboundRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.net.ssl.SSLServerSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class GuardedHttpTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final HttpTimes SHORT = new HttpTimes(Duration.ofMillis(300), Duration.ofMillis(600));
    private static final int MORE_THAN_IT_HAS = 600;
    private static final long A_FEW_SOCKET_BUFFERS = 64L << 20;

    private static GuardedHttp http(Lookup lookup, String... allowed) {
        List<Network> networks = Arrays.stream(allowed)
                .map(notation -> Network.parse(notation).orElseThrow())
                .toList();
        GuardedDns dns = new GuardedDns(new AddressRules(networks), lookup);
        return new GuardedHttp(new GuardedAddresses(dns, true), dns, SHORT, new SettableClock(NOON));
    }

    private static GuardedHttp onLoopback() {
        return http(InetAddress::getAllByName, "127.0.0.0/8");
    }

    private static OutboundRequest request(URI address) {
        return new OutboundRequest(address, Map.of("webhook-id", "evt_1"), "{\"text\":\"ä\"}");
    }

    private static Trouble trouble(GuardedHttp http, URI address) {
        try {
            OutboundAnswer answer = http.post(request(address));
            throw new AssertionError("answered with " + answer.status());
        } catch (OutboundException e) {
            return e.trouble();
        }
    }

    @Test
    void postsTheBodyWithItsHeaders() throws Exception {
        try (GuardedHttp http = onLoopback();
                StubServer server = StubServer.that(StubServer.answers(204))) {
            OutboundAnswer answer = http.post(request(server.address()));

            assertThat(answer).isEqualTo(new OutboundAnswer(204, null));
            assertThat(server.requests()).hasSize(1);
            assertThat(server.requests().get(0))
                    .startsWith("POST /hook HTTP/1.1\r\n")
                    .contains("webhook-id: evt_1\r\n", "Content-Type: application/json", "Host: 127.0.0.1:")
                    .doesNotContainIgnoringCase("cookie", "accept-encoding")
                    .endsWith("\r\n\r\n{\"text\":\"ä\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 401, 404, 407, 410, 429, 500, 503})
    void answersWithTheStatusWhateverItIs(int status) throws Exception {
        try (GuardedHttp http = onLoopback();
                StubServer server = StubServer.that(StubServer.answers(status))) {
            assertThat(http.post(request(server.address())).status()).isEqualTo(status);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) throws Exception {
        try (GuardedHttp http = onLoopback();
                StubServer other = StubServer.that(StubServer.answers(200));
                StubServer server =
                        StubServer.that(StubServer.answers(status, "Location: " + other.address() + "\r\n"))) {
            assertThat(http.post(request(server.address())).status()).isEqualTo(status);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void readsHowLongToWait() throws Exception {
        try (GuardedHttp http = onLoopback();
                StubServer seconds = StubServer.that(StubServer.answers(503, "Retry-After: 120\r\n"));
                StubServer date =
                        StubServer.that(StubServer.answers(503, "Retry-After: Sun, 01 Mar 2026 12:01:00 GMT\r\n"));
                StubServer past =
                        StubServer.that(StubServer.answers(503, "Retry-After: Sun, 01 Mar 2026 11:59:00 GMT\r\n"));
                StubServer nonsense = StubServer.that(StubServer.answers(503, "Retry-After: soon\r\n"))) {
            assertThat(http.post(request(seconds.address())).retryAfter()).isEqualTo(Duration.ofMinutes(2));
            assertThat(http.post(request(date.address())).retryAfter()).isEqualTo(Duration.ofMinutes(1));
            assertThat(http.post(request(past.address())).retryAfter()).isNull();
            assertThat(http.post(request(nonsense.address())).retryAfter()).isNull();
        }
    }

    @Test
    void waitsForNothingBelowTheHeaders() throws Exception {
        try (GuardedHttp http = onLoopback();
                StubServer server = StubServer.that(StubServer.answersWithAGibibyte())) {
            assertThat(http.post(request(server.address())).status()).isEqualTo(200);
            assertThat(server.written()).isLessThan(A_FEW_SOCKET_BUFFERS);
        }
    }

    @Test
    void keepsNoConnection() throws Exception {
        try (GuardedHttp http = onLoopback();
                StubServer server = StubServer.that(StubServer.answers(200))) {
            for (int i = 0; i < MORE_THAN_IT_HAS; i++) {
                http.post(request(server.address()));
            }

            assertThat(server.requests()).hasSize(MORE_THAN_IT_HAS);
        }
    }

    static Stream<Arguments> hostile() {
        String start = "HTTP/1.1 200 OK\r\n";
        return Stream.of(
                Arguments.of("silent", StubServer.staysSilent(), Trouble.TIMEOUT),
                Arguments.of("resetting", StubServer.resets(), Trouble.BROKEN),
                Arguments.of("hanging up", StubServer.hangsUp(), Trouble.BROKEN),
                Arguments.of("endless headers", StubServer.goesOnForever(start, "X-A: b\r\n"), Trouble.BROKEN),
                Arguments.of("endless line", StubServer.goesOnForever(start + "X-A: ", "bbbb"), Trouble.BROKEN),
                Arguments.of("dripping headers", StubServer.drips(start, "X-A: b\r\n"), Trouble.TIMEOUT),
                Arguments.of("dripping line", StubServer.drips(start + "X-A: ", "b"), Trouble.TIMEOUT),
                Arguments.of(
                        "never quite answering",
                        StubServer.drips("", "HTTP/1.1 100 Continue\r\n\r\n"),
                        Trouble.TIMEOUT),
                Arguments.of("no HTTP", StubServer.goesOnForever("", "SSH-2.0-none\r\n"), Trouble.BROKEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void getsAwayFromASubscriberThatIs(String how, StubServer.Behaviour behaviour, Trouble trouble) throws Exception {
        try (GuardedHttp http = onLoopback();
                StubServer server = StubServer.that(behaviour)) {
            assertThat(trouble(http, server.address())).isEqualTo(trouble);
            assertThat(server.requests()).hasSize(1);
            assertThat(server.written()).isLessThan(A_FEW_SOCKET_BUFFERS);
        }
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        try (GuardedHttp http = onLoopback()) {
            assertThat(trouble(http, URI.create("http://127.0.0.1:%d/".formatted(port))))
                    .isEqualTo(Trouble.NOT_CONNECTED);
        }
    }

    @Test
    void waitsForNoHandshakeThatDoesNotCome() throws Exception {
        try (GuardedHttp http = onLoopback();
                StubServer server = StubServer.that(StubServer.answers(200))) {
            URI encrypted = URI.create(server.address().toString().replace("http:", "https:"));

            assertThat(trouble(http, encrypted)).isEqualTo(Trouble.NOT_CONNECTED);
        }
    }

    @Test
    void trustsNoServerWithoutACertificate() throws Exception {
        try (GuardedHttp http = onLoopback();
                ServerSocket server = SSLServerSocketFactory.getDefault()
                        .createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> accepted = CompletableFuture.supplyAsync(() -> readOnce(server));

            assertThat(trouble(http, URI.create("https://127.0.0.1:%d/".formatted(server.getLocalPort()))))
                    .isEqualTo(Trouble.TLS);
            assertThat(accepted.join()).isNegative();
        }
    }

    private static int readOnce(ServerSocket server) {
        try (Socket socket = server.accept()) {
            return socket.getInputStream().read();
        } catch (IOException handshakeFailed) {
            return -1;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "127.1", "2130706433", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "[::]"
            })
    void sendsNothingToAddressesThatAreNotPublic(String host) throws Exception {
        try (GuardedHttp http = http(InetAddress::getAllByName);
                StubServer server = StubServer.that(StubServer.answers(200))) {
            assertThat(trouble(http, server.address(host))).isEqualTo(Trouble.ADDRESS_REFUSED);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aNameThatIsChangedBehindTheCheckGainsNothing() throws Exception {
        Deque<InetAddress> answers =
                new ArrayDeque<>(List.of(InetAddress.getByName("192.0.9.1"), InetAddress.getLoopbackAddress()));
        GuardedDns dns = new GuardedDns(new AddressRules(List.of()), host -> new InetAddress[] {answers.remove()});
        GuardedAddresses addresses = new GuardedAddresses(dns, true);
        try (GuardedHttp http = new GuardedHttp(addresses, dns, SHORT, new SettableClock(NOON));
                StubServer server = StubServer.that(StubServer.answers(200))) {
            URI address = server.address("rebinding.example");
            addresses.require(address);

            assertThat(trouble(http, address)).isEqualTo(Trouble.ADDRESS_REFUSED);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void connectsToTheAddressThatWasLookedAt() throws Exception {
        Deque<InetAddress> answers = new ArrayDeque<>(List.of(InetAddress.getLoopbackAddress()));
        try (GuardedHttp http = http(host -> new InetAddress[] {answers.remove()}, "127.0.0.0/8");
                StubServer server = StubServer.that(StubServer.answers(200))) {
            assertThat(http.post(request(server.address("known-once.example"))).status())
                    .isEqualTo(200);
            assertThat(server.requests().get(0)).contains("Host: known-once.example:");
            assertThat(answers).isEmpty();
        }
    }

    @Test
    void oneAddressOfANameThatIsNotPermittedIsEnough() throws Exception {
        InetAddress[] both = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
        try (GuardedHttp http = http(host -> both)) {
            assertThat(trouble(http, URI.create("http://both.example/"))).isEqualTo(Trouble.ADDRESS_REFUSED);
        }
    }

    @Test
    void saysThatANameIsUnknown() throws IOException {
        try (GuardedHttp http = http(host -> {
            throw new UnknownHostException(host);
        })) {
            assertThat(trouble(http, URI.create("http://nobody.example/"))).isEqualTo(Trouble.NAME_UNKNOWN);
        }
    }

    @Test
    void sendsUnencryptedOnlyWhereThatIsAllowed() throws Exception {
        GuardedDns dns = new GuardedDns(
                new AddressRules(List.of(Network.parse("127.0.0.0/8").orElseThrow())), InetAddress::getAllByName);
        try (GuardedHttp http = new GuardedHttp(new GuardedAddresses(dns, false), dns, SHORT, new SettableClock(NOON));
                StubServer server = StubServer.that(StubServer.answers(200))) {
            assertThatThrownBy(() -> http.post(request(server.address()))).isInstanceOf(OutboundException.class);
            assertThat(server.requests()).isEmpty();
        }
    }
}
