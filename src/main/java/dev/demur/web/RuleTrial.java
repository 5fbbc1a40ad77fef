package dev.demur.web;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.Checker;
import dev.demur.core.rule.Example;
import dev.demur.core.rule.Rule;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code POST /rules/{id}/try}: what one rule makes of a post, and what kept it from speaking. Stores nothing. */
@Path("/rules/{id}/try")
@PermitAll
class RuleTrial {

    private final ScriptDoor door;
    private final Visit visit;
    private final ActiveChecker active;
    private final ReportWords words;
    private final Provider<Integer> maxLength;

    RuleTrial(
            ScriptDoor door,
            Visit visit,
            ActiveChecker active,
            ReportWords words,
            @ConfigProperty(name = "demur.check.max-length", defaultValue = "100000") Provider<Integer> maxLength) {
        this.door = door;
        this.visit = visit;
        this.active = active;
        this.words = words;
        this.maxLength = maxLength;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response tryOut(
            @PathParam("id") String id, @Nullable Typed typed, @HeaderParam(ScriptDoor.TOKEN) @Nullable String token) {
        return door.ask(
                token,
                () -> typed == null || !typed.isFit(maxLength.get())
                        ? Response.status(Response.Status.BAD_REQUEST).build()
                        : answer(id, typed));
    }

    private Response answer(String id, Typed typed) {
        Checker checker = active.state().checker();
        Rule rule = RulePages.find(id, checker.rules());
        Trial trial = Trial.of(
                checker, words.inForce(), rule, rule.draft(new Example(String.valueOf(typed.text), List.of())));
        String html = Templates.trial(trial).setLocale(visit.language()).render();
        return Response.ok(new Answer(trial.outcome(), html))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What stands in the box. */
    record Typed(@Nullable String text) {

        boolean isFit(int maxLength) {
            return text != null && !text.isBlank() && text.length() <= maxLength;
        }
    }

    /** What to show of it, escaped HTML. */
    record Answer(String outcome, String html) {}
}
