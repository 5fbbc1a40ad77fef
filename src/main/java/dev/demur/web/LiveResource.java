package dev.demur.web;

import dev.demur.core.access.Role;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** {@code /reviews/live}: server-sent events that say when there is something new to fetch, and never what. */
@Path("/reviews/live")
@PermitAll
class LiveResource {

    /** Browsers come back by themselves; who is gone without a word is let go by then. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Visit visit;
    private final Sessions sessions;
    private final LiveReviews live;

    LiveResource(Visit visit, Sessions sessions, LiveReviews live) {
        this.visit = visit;
        this.sessions = sessions;
        this.live = live;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    public Multi<String> follow(@QueryParam("review") @Nullable String review) {
        Multi<Long> heads = live.follow(watch(review))
                .orElseThrow(() -> new WebApplicationException(Response.Status.TOO_MANY_REQUESTS));
        return RestMulti.fromMultiData(heads.select().first(LONGEST).map(String::valueOf))
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .build();
    }

    private Watch watch(@Nullable String review) {
        Session session = visit.session().orElseThrow(() -> new WebApplicationException(Response.Status.UNAUTHORIZED));
        if (!session.caller().may(Role.AUTHOR)) {
            throw new ForbiddenException();
        }
        String cookie = visit.cookie(Cookies.SESSION);
        return new Watch(session.formToken(), session.caller().workspace(), review, () -> sessions.find(cookie)
                .isPresent());
    }
}
