package dev.demur.web;

import dev.demur.core.access.RandomIds;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
    private final Pages pages;

    SignInPage(Sessions sessions, RandomIds ids, Pages pages) {
        this.sessions = sessions;
        this.ids = ids;
        this.pages = pages;
    }

    @GET
    public Response form(@Context HttpHeaders headers, @Context UriInfo address) {
        return form(Response.Status.OK, headers, address);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @FormParam("key") @Nullable String key,
            @FormParam("token") @Nullable String token,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        if (!Tokens.same(Cookies.value(headers, Cookies.FORM), token)) {
            return form(Response.Status.FORBIDDEN, headers, address);
        }
        return sessions.open(key == null ? "" : key.strip())
                .map(session -> Response.seeOther(ComposePage.ADDRESS)
                        .cookie(Cookies.keep(Cookies.SESSION, session, address))
                        .cookie(Cookies.drop(Cookies.FORM, address))
                        .build())
                .orElseGet(() -> form(Response.Status.UNAUTHORIZED, headers, address));
    }

    /** The token stays while the browser is open, so that two tabs do not take it from each other. */
    private Response form(Response.Status status, HttpHeaders headers, UriInfo address) {
        String known = Cookies.value(headers, Cookies.FORM);
        String token = known == null || known.isEmpty() ? ids.next("") : known;
        return pages.page(status, Templates.signIn(token, status == Response.Status.UNAUTHORIZED), headers)
                .cookie(Cookies.keep(Cookies.FORM, token, address))
                .build();
    }
}
