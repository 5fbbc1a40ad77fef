package dev.demur.web;

import dev.demur.core.clearance.ClearanceUseCases;
import dev.demur.core.clearance.IssueClearance;
import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.review.ReviewException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code POST /clearance}: clears what stands in the editor, when the check passes it. Answers with a part of the page. */
@Path("/clearance")
@PermitAll
class ClearanceDesk {

    /** A clearance holds for a second at least. */
    private static final Duration SOONEST = Duration.ofSeconds(1);

    private final ScriptDoor door;
    private final Visit visit;
    private final TypedDrafts drafts;
    private final ClearanceUseCases clearances;
    private final Clock clock;

    ClearanceDesk(ScriptDoor door, Visit visit, TypedDrafts drafts, ClearanceUseCases clearances, Clock clock) {
        this.door = door;
        this.visit = visit;
        this.drafts = drafts;
        this.clearances = clearances;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_HTML)
    public Response clear(@Nullable TypedDraft typed, @HeaderParam(ScriptDoor.TOKEN) @Nullable String token) {
        return door.ask(token, () -> drafts.fit(typed).map(this::answer).orElseGet(() -> refused(Refusal.UNREADABLE)));
    }

    private Response answer(TypedDraft draft) {
        Instant due = draft.schedule();
        if (due != null && !due.isAfter(clock.instant().plus(SOONEST))) {
            return refused(Refusal.of(new ReviewException.TooLate()));
        }
        SignedClearance signed = clearances
                .issue()
                .issue(visit.session().orElseThrow().caller(), new IssueClearance.Request(draft.draft(), due))
                .clearance();
        return signed == null
                ? refused(Refusal.NOT_PASSED)
                : shown(Response.Status.CREATED, ClearanceView.of(signed), null);
    }

    private Response refused(Refusal refusal) {
        return shown(refusal.status(), null, refusal);
    }

    private Response shown(Response.Status status, @Nullable ClearanceView clearance, @Nullable Refusal refusal) {
        return Response.status(status)
                .entity(Templates.clearance(clearance, refusal)
                        .setLocale(visit.language())
                        .render())
                .header("Cache-Control", "no-store")
                .build();
    }
}
