package dev.demur.outbound;

import dev.demur.core.outbound.AddressRefusedException;
import dev.demur.core.outbound.OutboundAnswer;
import dev.demur.core.outbound.OutboundException;
import dev.demur.core.outbound.OutboundException.Trouble;
import dev.demur.core.outbound.OutboundHttp;
import dev.demur.core.outbound.OutboundRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/**
 * Sends with Apache HttpClient. Each request has a connection of its own, to an address that was looked at for it; what an
 * answer says below its headers is not read at all. After the time an attempt may take, the connection is cut, whatever
 * the other side does to keep it up. Thread-safe; to be closed.
 */
public final class GuardedHttp implements OutboundHttp, AutoCloseable {

    private final GuardedAddresses addresses;
    private final CloseableHttpClient client;
    private final Clock clock;
    private final Duration timeout;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, GuardedHttp::thread);

    public GuardedHttp(GuardedAddresses addresses, GuardedDns dns, HttpTimes times, Clock clock) {
        this.addresses = addresses;
        this.client = GuardedClient.of(dns, times);
        this.clock = clock;
        this.timeout = times.attempt();
        watch.setRemoveOnCancelPolicy(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "outbound-watch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public OutboundAnswer post(OutboundRequest request) throws OutboundException {
        try {
            addresses.requireForm(request.address());
        } catch (AddressRefusedException e) {
            throw new OutboundException(Trouble.ADDRESS_REFUSED);
        }
        HttpPost post = new HttpPost(request.address());
        request.headers().forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
        Future<?> cut = watch.schedule(post::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answer(post);
        } catch (IOException | HttpException | IllegalStateException e) {
            throw new OutboundException(post.isCancelled() ? Trouble.TIMEOUT : trouble(e));
        } finally {
            cut.cancel(false);
        }
    }

    /** Cuts the connection once the headers are there. To close the answer instead would read it to its end. */
    private OutboundAnswer answer(HttpPost post) throws IOException, HttpException {
        HttpHost host = RoutingSupport.determineHost(post);
        ClassicHttpResponse response = client.executeOpen(host, post, null);
        post.cancel();
        return new OutboundAnswer(response.getCode(), retryAfter(response));
    }

    private @Nullable Duration retryAfter(ClassicHttpResponse response) {
        Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        return header == null || header.getValue() == null
                ? null
                : RetryAfter.read(header.getValue().strip(), clock.instant()).orElse(null);
    }

    private static Trouble trouble(Exception e) {
        if (e instanceof AddressNotPermittedException) {
            return Trouble.ADDRESS_REFUSED;
        }
        if (e instanceof UnknownHostException) {
            return Trouble.NAME_UNKNOWN;
        }
        if (e instanceof ConnectTimeoutException || e instanceof ConnectException) {
            return Trouble.NOT_CONNECTED;
        }
        if (e instanceof SocketTimeoutException) {
            return Trouble.TIMEOUT;
        }
        return e instanceof SSLException ? Trouble.TLS : Trouble.BROKEN;
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
