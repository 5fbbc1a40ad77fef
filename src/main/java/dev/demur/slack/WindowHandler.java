package dev.demur.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.demur.core.review.Review;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Takes what is sent from a window. The answer says what the window shows next, so it cannot wait for long. */
@Singleton
class WindowHandler {

    /** Leaves a second of the three that Slack waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DraftCheck checks;
    private final Submitting submitting;
    private final Reasons reasons;
    private final Work work;

    WindowHandler(DraftCheck checks, Submitting submitting, Reasons reasons, Work work) {
        this.checks = checks;
        this.submitting = submitting;
        this.reasons = reasons;
        this.work = work;
    }

    Response submitted(Ask ask, ViewSubmissionPayload payload) {
        View view = payload.getView();
        if (view == null) {
            return Answers.taken();
        }
        return switch (String.valueOf(view.getCallbackId())) {
            case Modals.COMPOSE -> next(ask, () -> composed(ask, view));
            case Modals.COMPOSED -> next(ask, () -> submit(ask, view));
            case Modals.REASON -> reason(ask, view);
            default -> Answers.taken();
        };
    }

    private Response next(Ask ask, Supplier<View> next) {
        Modals modals = new Modals(ask.words());
        AtomicReference<View> shown = new AtomicReference<>();
        Runnable making = () -> Politely.run(ask, () -> shown.set(next.get()), said -> shown.set(modals.done(said)));
        boolean isDone = work.now(making, PATIENCE);
        View view = isDone && shown.get() != null
                ? shown.get()
                : modals.done(ask.words().say("later"));
        return Answers.json(ViewSubmissionResponse.builder()
                .responseAction("update")
                .view(view)
                .build());
    }

    private View composed(Ask ask, View view) {
        String text = Click.typed(view.getState(), Modals.DRAFT_INPUT);
        checks.refusal(ask.words(), text).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return new Modals(ask.words()).composed(checks.check(Carrier.draft(text, channel(view))));
    }

    private static Channel channel(View view) {
        return Optional.ofNullable(view.getState())
                .map(ViewState::getValues)
                .map(values -> values.get(Modals.CHANNEL_INPUT))
                .map((Map<String, ViewState.Value> values) -> values.get(Modals.CHANNEL_INPUT))
                .map(ViewState.Value::getSelectedOption)
                .flatMap(option -> Channel.of(option.getValue()))
                .orElse(Channel.OTHER);
    }

    private View submit(Ask ask, View view) {
        Draft draft = Optional.ofNullable(view.getPrivateMetadata())
                .flatMap(Carrier::unpacked)
                .orElseThrow(() -> new RefusedException(ask.words().say("rewrite.gone")));
        Review review = submitting.submit(ask, draft, "view:" + view.getId());
        String said = review.state().closedAt().isPresent() ? "submit.approved" : "submit.plain";
        return new Modals(ask.words()).done(ask.words().say(said));
    }

    private Response reason(Ask ask, View view) {
        String reason = Click.typed(view.getState(), Modals.REASON_INPUT).strip();
        if (reason.isEmpty()) {
            return Answers.json(ViewSubmissionResponse.builder()
                    .responseAction("errors")
                    .errors(Map.of(Modals.REASON_INPUT, ask.words().say("reason.missing")))
                    .build());
        }
        work.later(() -> reasons.given(ask, view.getPrivateMetadata(), reason));
        return Answers.taken();
    }
}
