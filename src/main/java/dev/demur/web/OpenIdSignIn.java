package dev.demur.web;

import dev.demur.core.access.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * {@code /sign-in/openid}: leads to the OpenID provider, and back with who it is. The settings see to that for this path;
 * what comes here has been there.
 */
@Path("/sign-in/openid")
@PermitAll
class OpenIdSignIn {

    private final SecurityIdentity identity;
    private final Sessions sessions;

    OpenIdSignIn(SecurityIdentity identity, Sessions sessions) {
        this.identity = identity;
        this.sessions = sessions;
    }

    @GET
    public Response signIn(@Context UriInfo address) {
        Caller caller = identity.getAttribute(Caller.ATTRIBUTE);
        if (caller == null || !caller.isPerson()) {
            throw new ForbiddenException(); // somebody without a role here, or no person
        }
        return Response.seeOther(ComposePage.ADDRESS)
                .cookie(Cookies.keep(Cookies.SESSION, sessions.openFor(caller), address))
                .build();
    }
}
