package dev.demur.rest;

import dev.demur.core.access.Caller;
import dev.demur.core.access.RequestLimit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns away who asks the API too often; a batch is one request. */
@Singleton
class RateLimit {

    private final SecurityIdentity identity;
    private final RequestLimit requests;

    RateLimit(SecurityIdentity identity, RequestLimit requests) {
        this.identity = identity;
        this.requests = requests;
    }

    @ServerRequestFilter
    Optional<Response> limit() {
        Caller caller = identity.getAttribute(Caller.ATTRIBUTE);
        return caller == null ? Optional.empty() : requests.take(caller).map(RateLimit::refused);
    }

    private static Response refused(Duration wait) {
        return Problems.response(Problem.of(ProblemType.TOO_MANY_REQUESTS))
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                .build();
    }
}
