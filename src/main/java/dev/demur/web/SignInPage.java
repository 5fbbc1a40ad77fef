package dev.demur.web;

import dev.demur.core.access.RandomIds;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** {@code /sign-in}: a key for a session. */
@Path("/sign-in")
@PermitAll
class SignInPage {

    static final URI ADDRESS = URI.create("/sign-in");

    private final Sessions sessions;
    private final RandomIds ids;
    private final Visit visit;
    private final Pages pages;

    SignInPage(Sessions sessions, RandomIds ids, Visit visit, Pages pages) {
        this.sessions = sessions;
        this.ids = ids;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response form(@QueryParam("then") @Nullable String then, @Context UriInfo address) {
        return form(Response.Status.OK, then, address);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(@BeanParam Filled filled, @Context UriInfo address) {
        if (!Tokens.same(visit.cookie(Cookies.FORM), filled.token)) {
            return form(Response.Status.FORBIDDEN, filled.then, address);
        }
        return sessions.open(filled.key == null ? "" : filled.key.strip())
                .map(session -> Response.seeOther(LocalAddress.of(filled.then))
                        .cookie(Cookies.keep(Cookies.SESSION, session, address))
                        .cookie(Cookies.drop(Cookies.FORM, address))
                        .build())
                .orElseGet(() -> form(Response.Status.UNAUTHORIZED, filled.then, address));
    }

    /** The token stays while the browser is open, so that two tabs do not take it from each other. */
    private Response form(Response.Status status, @Nullable String then, UriInfo address) {
        String known = visit.cookie(Cookies.FORM);
        String token = known == null || known.isEmpty() ? ids.next("") : known;
        boolean refused = status == Response.Status.UNAUTHORIZED;
        return pages.page(status, Templates.signIn(token, LocalAddress.of(then).toString(), refused))
                .cookie(Cookies.keep(Cookies.FORM, token, address))
                .build();
    }

    /** The form as it was sent. */
    static final class Filled {

        @FormParam("key")
        @Nullable
        String key;

        @FormParam("token")
        @Nullable
        String token;

        @FormParam("then")
        @Nullable
        String then;
    }
}
