package dev.demur.web;

import dev.demur.core.text.Channel;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** {@code /}: where posts are written. */
@Path("/")
@PermitAll
class ComposePage {

    static final URI ADDRESS = URI.create("/");

    private static final List<String> CHANNELS =
            Arrays.stream(Channel.values()).map(Channel::id).toList();

    private final Sessions sessions;
    private final Pages pages;

    ComposePage(Sessions sessions, Pages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    @GET
    public Response page(@Context HttpHeaders headers) {
        return sessions.find(Cookies.value(headers, Cookies.SESSION))
                .map(session -> pages.page(Response.Status.OK, Templates.compose(session, CHANNELS), headers)
                        .build())
                .orElseGet(() -> Response.seeOther(SignInPage.ADDRESS).build());
    }
}
