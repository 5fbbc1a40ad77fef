package dev.demur.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/** Sends each kind of interaction where it is dealt with. Thread-safe. */
@Singleton
class Interactions {

    private final Work work;
    private final ResponseUrls urls;
    private final ClickHandler clicks;
    private final ShortcutHandler shortcuts;
    private final WindowHandler windows;

    Interactions(Work work, ResponseUrls urls, ClickHandler clicks, ShortcutHandler shortcuts, WindowHandler windows) {
        this.work = work;
        this.urls = urls;
        this.clicks = clicks;
        this.shortcuts = shortcuts;
        this.windows = windows;
    }

    Response take(ChatWorkspace workspace, Sender sender, String payload) {
        Ask ask = sender.ask(workspace, urls.of(sender.responseUrl()).orElse(null));
        return switch (String.valueOf(sender.type())) {
            case BlockActionPayload.TYPE ->
                later(() -> Click.of(ask, Json.read(payload, BlockActionPayload.class))
                        .ifPresent(clicks::handle));
            case MessageShortcutPayload.TYPE ->
                later(() -> shortcuts.check(ask, Json.read(payload, MessageShortcutPayload.class)));
            case GlobalShortcutPayload.TYPE ->
                later(() -> shortcuts.compose(ask, Json.read(payload, GlobalShortcutPayload.class)));
            case ViewSubmissionPayload.TYPE -> windows.submitted(ask, Json.read(payload, ViewSubmissionPayload.class));
            default -> Answers.taken();
        };
    }

    /** When there is too much to do, the click does nothing, and clicking again may. */
    private Response later(Runnable handling) {
        return work.later(handling)
                ? Answers.taken()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
    }
}
