package dev.demur.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** {@code /language/de} and {@code /theme/dark}: remember how somebody reads the pages in a cookie, for a year. */
@Path("/")
@PermitAll
class Choices {

    @GET
    @Path("language/{tag}")
    public Response language(
            @PathParam("tag") String tag, @QueryParam("then") @Nullable String then, @Context UriInfo address) {
        Response.ResponseBuilder back = Response.seeOther(LocalAddress.of(then));
        return PageLanguage.isKnown(tag)
                ? back.cookie(Cookies.lasting(Cookies.LANGUAGE, tag, address, Cookies.A_YEAR))
                        .build()
                : back.build();
    }

    @GET
    @Path("theme/{id}")
    public Response theme(
            @PathParam("id") String id, @QueryParam("then") @Nullable String then, @Context UriInfo address) {
        Response.ResponseBuilder back = Response.seeOther(LocalAddress.of(then));
        return Theme.of(id)
                .map(theme -> back.cookie(Cookies.lasting(Cookies.THEME, theme.id(), address, Cookies.A_YEAR)))
                .orElse(back)
                .build();
    }
}
