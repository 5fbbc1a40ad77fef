package dev.demur.web;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.CheckReport;
import dev.demur.core.text.Draft;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code POST /check}: judges what stands in the editor, for whoever is signed in. Stores nothing. */
@Path("/check")
@PermitAll
class DraftCheck {

    private final ScriptDoor door;
    private final Visit visit;
    private final TypedDrafts drafts;
    private final ActiveChecker active;
    private final ReportWords words;

    DraftCheck(ScriptDoor door, Visit visit, TypedDrafts drafts, ActiveChecker active, ReportWords words) {
        this.words = words;
        this.door = door;
        this.visit = visit;
        this.drafts = drafts;
        this.active = active;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response check(@Nullable TypedDraft typed, @HeaderParam(ScriptDoor.TOKEN) @Nullable String token) {
        return door.ask(token, () -> drafts.fit(typed)
                .map(draft -> answer(draft.draft()))
                .orElseGet(() -> Response.status(Response.Status.BAD_REQUEST).build()));
    }

    private Response answer(Draft draft) {
        Locale language = visit.language();
        CheckReport report = words.say(active.state().checker().check(draft));
        ReportView view = ReportView.live(draft, report);
        String verdict = Templates.verdict(view).setLocale(language).render();
        String cards = Templates.report(view).setLocale(language).render();
        return Response.ok(CheckedDraft.of(report, verdict, cards))
                .header("Cache-Control", "no-store")
                .build();
    }
}
