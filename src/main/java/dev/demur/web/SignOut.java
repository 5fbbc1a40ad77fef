package dev.demur.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** {@code POST /sign-out}: ends the session. */
@Path("/sign-out")
@PermitAll
class SignOut {

    private final Visit visit;
    private final Sessions sessions;

    SignOut(Visit visit, Sessions sessions) {
        this.visit = visit;
        this.sessions = sessions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(@FormParam("token") @Nullable String token, @Context UriInfo address) {
        boolean foreign = visit.session()
                .filter(session -> !Tokens.same(session.formToken(), token))
                .isPresent();
        if (foreign) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        sessions.close(visit.cookie(Cookies.SESSION));
        return Response.seeOther(SignInPage.ADDRESS)
                .cookie(Cookies.drop(Cookies.SESSION, address))
                .build();
    }
}
