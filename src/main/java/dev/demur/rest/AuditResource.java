package dev.demur.rest;

import dev.demur.core.audit.AuditTable;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.audit.AuditVerifier;
import dev.demur.core.audit.RecordedEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** {@code /v1/audit}: what was decided and changed in the workspace, and whether that record is whole. */
@Path("/v1/audit")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Audit")
class AuditResource {

    private static final String CSV = "text/csv";
    private static final int MOST = 1_000;

    private final AuditTrail trail;
    private final AuditVerifier verifier;
    private final CurrentCaller caller;

    AuditResource(AuditTrail trail, AuditVerifier verifier, CurrentCaller caller) {
        this.trail = trail;
        this.verifier = verifier;
        this.caller = caller;
    }

    @GET
    @Cache(noStore = true)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "audit", summary = "What was decided and changed, by whom and when")
    @APIResponse(responseCode = "200", description = "A page of events, as JSON or, by Accept, as CSV")
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    public AuditResponse events(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("100") String limit) {
        List<AuditEventView> page =
                page(cursor, limit).stream().map(AuditEventView::of).toList();
        boolean isFull = page.size() == SequenceCursor.limit(limit, MOST);
        String next = isFull ? SequenceCursor.after(page.get(page.size() - 1).sequence()) : null;
        return new AuditResponse(caller.get().workspace().value(), page, next);
    }

    @GET
    @Cache(noStore = true)
    @Produces(CSV)
    @Operation(hidden = true)
    public String table(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("1000") String limit) {
        return AuditTable.csv(page(cursor, limit));
    }

    private List<RecordedEvent> page(@Nullable String cursor, String limit) {
        return trail.after(caller.get().workspace(), SequenceCursor.read(cursor), SequenceCursor.limit(limit, MOST));
    }

    @POST
    @Path("/verify")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "verifyAudit", summary = "Is the record whole, and if not, where is it broken first?")
    @APIResponse(responseCode = "200", description = "What was found")
    public VerificationResponse verify() {
        return VerificationResponse.of(verifier.verify(caller.get().workspace()));
    }
}
