package dev.demur.web;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Checker;
import dev.demur.core.check.Wording;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code POST /check}: judges what stands in the editor, for whoever is signed in. Stores nothing. */
@Path("/check")
@PermitAll
class DraftCheck {

    private final Sessions sessions;
    private final ActiveChecker active;
    private final Provider<Integer> maxLength;

    DraftCheck(
            Sessions sessions,
            ActiveChecker active,
            @ConfigProperty(name = "demur.check.max-length", defaultValue = "100000") Provider<Integer> maxLength) {
        this.sessions = sessions;
        this.active = active;
        this.maxLength = maxLength;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response check(
            @Nullable Typed typed, @HeaderParam("X-Form-Token") @Nullable String token, @Context HttpHeaders headers) {
        Optional<Session> session = sessions.find(Cookies.value(headers, Cookies.SESSION));
        if (session.isEmpty()) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        if (!Tokens.same(session.get().formToken(), token)) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        return typed == null || !typed.isFit(maxLength.get())
                ? Response.status(Response.Status.BAD_REQUEST).build()
                : answer(typed.draft(), headers);
    }

    private Response answer(Draft draft, HttpHeaders headers) {
        Locale language = PageLanguage.of(headers);
        Checker checker = active.state().checker();
        CheckReport report = Wording.of(checker.rules(), language.getLanguage()).say(checker.check(draft));
        ReportView view = ReportView.of(draft, report);
        String verdict = Templates.verdict(view).setLocale(language).render();
        String cards = Templates.report(view).setLocale(language).render();
        return Response.ok(CheckedDraft.of(report, verdict, cards))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What stands in the editor. */
    record Typed(@Nullable String text, @Nullable String channel, @Nullable String inReplyTo) {

        boolean isFit(int maxLength) {
            return text != null
                    && !text.isBlank()
                    && text.length() <= maxLength
                    && (inReplyTo == null || inReplyTo.length() <= maxLength);
        }

        Draft draft() {
            Channel where = Optional.ofNullable(channel).flatMap(Channel::of).orElse(Channel.OTHER);
            String answered = inReplyTo == null || inReplyTo.isBlank() ? null : inReplyTo;
            return new Draft(text == null ? "" : text, where, null, answered, List.of(), List.of());
        }
    }
}
