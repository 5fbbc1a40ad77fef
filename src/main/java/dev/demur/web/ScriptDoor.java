package dev.demur.web;

import dev.demur.core.access.RequestLimit;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers what a page's script asks, with a status and no page when it may not: not too often, and for nobody else. */
@Singleton
class ScriptDoor {

    /** The header with the session's form token: no other site can send it. */
    static final String TOKEN = "X-Form-Token";

    private static final int TOO_MANY_REQUESTS = 429;

    private final Visit visit;
    private final RequestLimit requests;

    ScriptDoor(Visit visit, RequestLimit requests) {
        this.visit = visit;
        this.requests = requests;
    }

    Response ask(@Nullable String token, Supplier<Response> answer) {
        return visit.session()
                .map(session -> Tokens.same(session.formToken(), token)
                        ? inTime(session, answer)
                        : Response.status(Response.Status.FORBIDDEN).build())
                .orElseGet(() -> Response.status(Response.Status.UNAUTHORIZED).build());
    }

    private Response inTime(Session session, Supplier<Response> answer) {
        return requests.take(session.caller()).map(ScriptDoor::refused).orElseGet(answer);
    }

    private static Response refused(Duration wait) {
        return Response.status(TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                .build();
    }
}
