package dev.demur.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers the scripts of our pages, where {@link Door} answers people: by a status and nothing to read. */
@Singleton
class Script {

    /** The header in which a script sends the token of its page's session. */
    static final String TOKEN = "X-Form-Token";

    private final Visit visit;

    Script(Visit visit) {
        this.visit = visit;
    }

    /** The answer for whoever is signed in and sends the token: 401 without the one, 403 without the other. */
    Response answer(@Nullable String token, Function<Session, Response> answer) {
        Optional<Session> session = visit.session();
        if (session.isEmpty()) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        return Tokens.same(session.get().formToken(), token)
                ? answer.apply(session.get())
                : Response.status(Response.Status.FORBIDDEN).build();
    }
}
