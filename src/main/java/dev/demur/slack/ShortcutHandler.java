package dev.demur.slack;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import dev.demur.core.text.Channel;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The shortcuts of the manifest: one checks a message, one opens a window to write in. Thread-safe. */
@Singleton
class ShortcutHandler {

    private final DraftCheck checks;
    private final VerdictMessage verdicts;
    private final SlackApi api;
    private final Replies replies;

    ShortcutHandler(DraftCheck checks, VerdictMessage verdicts, SlackApi api, Replies replies) {
        this.checks = checks;
        this.verdicts = verdicts;
        this.api = api;
        this.replies = replies;
    }

    void check(Ask ask, MessageShortcutPayload payload) {
        String text = Optional.ofNullable(payload.getMessage())
                .map(message -> message.getText())
                .map(TypedText::of)
                .orElse("");
        Politely.run(ask, () -> check(ask, text), said -> replies.say(ask, said));
    }

    private void check(Ask ask, String text) {
        checks.refusal(ask.words(), text)
                .ifPresentOrElse(
                        refusal -> replies.say(ask, refusal),
                        () -> replies.beside(
                                ask, verdicts.of(ask.workspace(), checks.check(Carrier.draft(text, Channel.OTHER)))));
    }

    /** There is nowhere to tell the person that there is no token: this kind of shortcut has no place in the chat. */
    void compose(Ask ask, GlobalShortcutPayload payload) {
        if (ask.workspace().botToken() == null) {
            Log.warnf(
                    "chat: a window needs the setting demur.slack.workspaces.%s.bot-token",
                    ask.workspace().name());
        }
        api.open(ask.workspace(), payload.getTriggerId(), new Modals(ask.words()).compose());
    }
}
