package dev.demur.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /language/de}: remembers the language of the pages in a cookie, for a year. */
@Path("/language/{tag}")
@PermitAll
class LanguageSwitch {

    @GET
    public Response choose(@PathParam("tag") String tag, @Context UriInfo address) {
        Response.ResponseBuilder back = Response.seeOther(ComposePage.ADDRESS);
        return PageLanguage.isKnown(tag)
                ? back.cookie(Cookies.lasting(Cookies.LANGUAGE, tag, address, Cookies.A_YEAR))
                        .build()
                : back.build();
    }
}
