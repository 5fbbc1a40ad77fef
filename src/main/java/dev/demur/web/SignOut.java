package dev.demur.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** {@code POST /sign-out}: ends the session. */
@Path("/sign-out")
@PermitAll
class SignOut {

    private final Sessions sessions;

    SignOut(Sessions sessions) {
        this.sessions = sessions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(
            @FormParam("token") @Nullable String token, @Context HttpHeaders headers, @Context UriInfo address) {
        String id = Cookies.value(headers, Cookies.SESSION);
        boolean foreign = sessions.find(id)
                .filter(session -> !Tokens.same(session.formToken(), token))
                .isPresent();
        if (foreign) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        if (id != null) {
            sessions.close(id);
        }
        return Response.seeOther(SignInPage.ADDRESS)
                .cookie(Cookies.drop(Cookies.SESSION, address))
                .build();
    }
}
