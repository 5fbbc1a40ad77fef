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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /sign-in}: a key for a session. */
@Path("/sign-in")
@PermitAll
class SignInPage {

    static final URI ADDRESS = URI.create("/sign-in");

    private final SignIn signIn;
    private final RandomIds ids;
    private final Visit visit;
    private final Pages pages;

    SignInPage(SignIn signIn, RandomIds ids, Visit visit, Pages pages) {
        this.signIn = signIn;
        this.ids = ids;
        this.visit = visit;
        this.pages = pages;
    }

    /** The form; or, by a link with a token, in at once, and the token out of the address. */
    @GET
    public Response form(
            @QueryParam("token") @Nullable String token,
            @QueryParam("then") @Nullable String then,
            @Context UriInfo address) {
        if (token == null) {
            return form(Refusal.NONE, then, address);
        }
        return signIn.byLink(token)
                .map(session -> in(session, then, address))
                .orElseGet(() -> form(Refusal.LINK, then, address));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(@BeanParam Filled filled, @Context UriInfo address) {
        if (!Tokens.same(visit.cookie(Cookies.FORM), filled.token)) {
            return form(Refusal.FORM, filled.then, address);
        }
        return signIn.byKey(filled.key)
                .map(session -> in(session, filled.then, address))
                .orElseGet(() -> form(Refusal.KEY, filled.then, address));
    }

    private static Response in(String session, @Nullable String then, UriInfo address) {
        return Response.seeOther(LocalAddress.of(then))
                .cookie(Cookies.keep(Cookies.SESSION, session, address))
                .cookie(Cookies.drop(Cookies.FORM, address))
                .build();
    }

    /** The token stays while the browser is open, so that two tabs do not take it from each other. */
    private Response form(Refusal refusal, @Nullable String then, UriInfo address) {
        String known = visit.cookie(Cookies.FORM);
        String token = known == null || known.isEmpty() ? ids.next("") : known;
        String back = LocalAddress.of(then).toString();
        return pages.page(refusal.status(), Templates.signIn(token, back, refusal.id(), signIn.isOpenIdThere()))
                .cookie(Cookies.keep(Cookies.FORM, token, address))
                .build();
    }

    /** Why somebody is not in yet. */
    private enum Refusal {
        NONE(Response.Status.OK),
        KEY(Response.Status.UNAUTHORIZED),
        LINK(Response.Status.UNAUTHORIZED),
        FORM(Response.Status.FORBIDDEN);

        private final Response.Status status;

        Refusal(Response.Status status) {
            this.status = status;
        }

        Response.Status status() {
            return status;
        }

        /** Its name in the template; empty when nothing was refused. */
        String id() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
        }
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
