package dev.demur.web;

import dev.demur.core.administration.KeyAdministration;
import dev.demur.core.audit.AuditQuery;
import dev.demur.core.audit.AuditTable;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.audit.AuditVerifier;
import dev.demur.core.audit.ChainVerification;
import dev.demur.core.audit.RecordedEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /audit}: what was decided and changed in the workspace, for its admins. */
@Path("/audit")
@PermitAll
class AuditPages {

    /** So many events go into a file; whoever needs more asks the API page by page. */
    private static final int MOST_IN_A_FILE = 10_000;

    private final Door door;
    private final Pages pages;
    private final AuditTrail trail;
    private final AuditVerifier verifier;
    private final KeyAdministration keys;

    AuditPages(Door door, Pages pages, AuditTrail trail, AuditVerifier verifier, KeyAdministration keys) {
        this.door = door;
        this.pages = pages;
        this.trail = trail;
        this.verifier = verifier;
        this.keys = keys;
    }

    @GET
    public Response page(@BeanParam AuditFilter filter) {
        return door.enter(Section.AUDIT.least(), session -> page(session, filter, null));
    }

    /** Walks along the whole chain, and shows the first page with what came of it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response verify(@FormParam("token") @Nullable String token) {
        return door.submit(
                Section.AUDIT.least(),
                token,
                session -> page(
                        session,
                        new AuditFilter(),
                        verifier.verify(session.caller().workspace())));
    }

    @GET
    @Path("/events.csv")
    public Response csv(@BeanParam AuditFilter filter) {
        return door.enter(
                Section.AUDIT.least(),
                session -> Downloads.csv("demur-audit", AuditTable.csv(events(session, filter, MOST_IN_A_FILE))));
    }

    @GET
    @Path("/events.json")
    public Response json(@BeanParam AuditFilter filter) {
        return door.enter(
                Section.AUDIT.least(),
                session -> Downloads.json("demur-audit", AuditFile.json(events(session, filter, MOST_IN_A_FILE))));
    }

    private Response page(Session session, AuditFilter filter, @Nullable ChainVerification verification) {
        AuditView.Names names =
                new AuditView.Names(trail.actions(session.caller().workspace()), actors(session));
        List<RecordedEvent> events = events(session, filter, AuditView.PAGE + 1);
        return pages.page(Templates.audit(session, AuditView.of(events, filter, names, verification)));
    }

    private List<RecordedEvent> events(Session session, AuditFilter filter, int limit) {
        return trail.latest(new AuditQuery(session.caller().workspace(), filter.filter(), filter.end(), limit));
    }

    private Map<String, String> actors(Session session) {
        return keys.list(session.caller(), "").stream().collect(Collectors.toMap(key -> key.id(), key -> key.name()));
    }
}
