package dev.demur.web;

import dev.demur.core.text.Channel;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

    private final Door door;
    private final Pages pages;

    ComposePage(Door door, Pages pages) {
        this.door = door;
        this.pages = pages;
    }

    @GET
    public Response page() {
        return door.enter(Section.COMPOSE.least(), session -> pages.page(Templates.compose(session, CHANNELS)));
    }
}
