package dev.demur.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demur.rest.LimitedBody.BodyTooLargeException;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Holds request bodies to {@code quarkus.http.limits.max-body-size} and says so in a problem, where Quarkus answers
 * with an empty 413. Batches are exempt, as they are never held as a whole; they have a limit a line.
 */
@Provider
class BodyLimit implements ReaderInterceptor {

    private static final int BEFORE_QUARKUS = 10;
    private static final int AFTER_QUARKUS = 1;
    private static final long ROOM = 1 << 20;

    private final long limit;
    private final ObjectMapper mapper;

    @Inject
    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper mapper) {
        this.limit = limit.asLongValue();
        this.mapper = mapper;
    }

    void register(@Observes Filters filters) {
        filters.register(this::announced, BEFORE_QUARKUS);
        filters.register(this::unannounced, AFTER_QUARKUS);
    }

    private static boolean isBatch(RoutingContext context) {
        return BatchResource.PATH.equals(context.normalizedPath());
    }

    /** Refuses by the announced length. Quarkus would do so too, and for batches: it is not to see theirs. */
    private void announced(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isBatch(context)) {
            request.headers().remove(HttpHeaders.CONTENT_LENGTH);
        } else if (length(request) > limit) {
            refuse(request);
            return;
        }
        context.next();
    }

    /** Without an announced length, {@link LimitedBody} counts; Quarkus' own count is put off behind it. */
    private void unannounced(RoutingContext context) {
        if (isBatch(context)) {
            context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        } else if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit + ROOM);
        }
        context.next();
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** The rest of the body is not waited for: HTTP/1.1 has to close the connection for that, HTTP/2 must not. */
    private void refuse(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (request.version() != HttpVersion.HTTP_2) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.setStatusCode(ProblemType.BODY_TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(new BodyTooLargeException(limit).problem()));
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!BatchResource.NDJSON.equals(essence(context.getMediaType()))) {
            context.setInputStream(new LimitedBody(context.getInputStream(), limit));
        }
        return context.proceed();
    }

    private static String essence(@Nullable MediaType type) {
        return type == null ? "" : type.getType() + "/" + type.getSubtype();
    }
}
