package dev.demur.web;

import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /}: where posts are written. */
@Path("/")
@PermitAll
class ComposePage {

    static final URI ADDRESS = URI.create("/");

    private static final Offered OFFERED = new Offered(
            Arrays.stream(Channel.values()).map(Channel::id).toList(),
            Arrays.stream(DataSource.Kind.values()).map(DataSource.Kind::id).toList());

    private final Door door;
    private final Pages pages;

    ComposePage(Door door, Pages pages) {
        this.door = door;
        this.pages = pages;
    }

    @GET
    public Response page() {
        return door.enter(Section.COMPOSE.least(), session -> pages.page(template(session, null)));
    }

    /** The page again, where a draft could not be submitted; the browser still has it. */
    Response refuse(Session session, Refusal refusal) {
        return pages.page(refusal.status(), template(session, refusal)).build();
    }

    private static TemplateInstance template(Session session, @Nullable Refusal refusal) {
        return Templates.compose(session, OFFERED, refusal);
    }

    /** What there is to choose from. */
    record Offered(List<String> channels, List<String> kinds) {}
}
