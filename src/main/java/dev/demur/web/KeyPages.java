package dev.demur.web;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.administration.IssuedKey;
import dev.demur.core.administration.KeyAdministration;
import dev.demur.core.administration.LinkAdministration;
import dev.demur.core.administration.NewKey;
import dev.demur.core.administration.NotFoundException;
import dev.demur.core.administration.OwnKeyException;
import dev.demur.core.administration.WorkspaceAdministration;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /keys}: who may use the service, and how the workspace reviews, for its admins. */
@Path("/keys")
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class KeyPages {

    private static final URI ADDRESS = URI.create("/keys");

    private final Door door;
    private final Pages pages;
    private final KeyAdministration keys;
    private final LinkAdministration links;
    private final WorkspaceAdministration workspaces;
    private final Clock clock;

    KeyPages(
            Door door,
            Pages pages,
            KeyAdministration keys,
            LinkAdministration links,
            WorkspaceAdministration workspaces,
            Clock clock) {
        this.door = door;
        this.pages = pages;
        this.keys = keys;
        this.links = links;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response page() {
        return door.enter(Section.KEYS.least(), session -> page(session, view(session)));
    }

    /** The key is in the answer and nowhere else: an address to come back to would have to keep it. */
    @POST
    public Response create(@FormParam("token") @Nullable String token, @BeanParam KeyForms.Wanted wanted) {
        return door.submit(Section.KEYS.least(), token, session -> {
            Optional<NewKey> key = wanted.read(clock.instant());
            return key.isPresent() ? shown(session, keys.issue(session.caller(), key.get())) : refused(session, "key");
        });
    }

    @POST
    @Path("/{id}/revoke")
    public Response revoke(@FormParam("token") @Nullable String token, @PathParam("id") String id) {
        return door.submit(Section.KEYS.least(), token, session -> {
            try {
                keys.revoke(session.caller(), id);
                return Response.seeOther(ADDRESS).build();
            } catch (OwnKeyException e) {
                return refused(session, "own");
            } catch (NotFoundException e) {
                return refused(session, "gone");
            }
        });
    }

    @POST
    @Path("/{id}/rotate")
    public Response rotate(
            @FormParam("token") @Nullable String token,
            @PathParam("id") String id,
            @BeanParam KeyForms.Replaced replaced) {
        return door.submit(Section.KEYS.least(), token, session -> {
            try {
                return shown(session, keys.rotate(session.caller(), id, replaced.overlap()));
            } catch (NotFoundException e) {
                return refused(session, "gone");
            }
        });
    }

    /** A link for the reader's other devices. A person has their provider for that. */
    @POST
    @Path("/link")
    public Response link(@FormParam("token") @Nullable String token, @Context UriInfo address) {
        return door.submit(Section.KEYS.least(), token, session -> {
            if (session.caller().isPerson()) {
                return refused(session, "person");
            }
            String link = address.getBaseUriBuilder()
                    .path("sign-in")
                    .queryParam("token", links.make(session.caller()).token())
                    .build()
                    .toString();
            return page(session, view(session).showing(new KeysView.Shown("link", "", link)));
        });
    }

    @POST
    @Path("/settings")
    public Response settings(@FormParam("token") @Nullable String token, @BeanParam KeyForms.Reviewing reviewing) {
        return door.submit(Section.KEYS.least(), token, session -> {
            Optional<WorkspaceSettings> wanted = reviewing.read();
            if (wanted.isEmpty()) {
                return refused(session, "settings");
            }
            Caller admin = session.caller();
            workspaces.change(admin, admin.workspace().value(), before -> wanted.get());
            return Response.seeOther(ADDRESS).build();
        });
    }

    private Response shown(Session session, IssuedKey issued) {
        KeysView.Shown once = new KeysView.Shown(
                "key", VisibleText.of(issued.key().name()), issued.secret().reveal());
        return page(session, view(session).showing(once));
    }

    private Response refused(Session session, String why) {
        return pages.page(
                        Response.Status.BAD_REQUEST,
                        Templates.keys(session, view(session).refusing(why)))
                .build();
    }

    private Response page(Session session, KeysView view) {
        return pages.page(Templates.keys(session, view));
    }

    private KeysView view(Session session) {
        Caller admin = session.caller();
        Workspace own = workspaces.list(admin).stream()
                .filter(workspace -> workspace.id().equals(admin.workspace()))
                .findFirst()
                .orElse(null);
        return KeysView.of(keys.list(admin, ""), own, admin, clock.instant());
    }
}
