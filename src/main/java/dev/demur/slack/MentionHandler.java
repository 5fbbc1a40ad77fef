package dev.demur.slack;

import com.google.re2j.Pattern;
import com.slack.api.app_backend.events.payload.AppMentionPayload;
import com.slack.api.model.event.AppMentionEvent;
import dev.demur.core.chat.ChatUser;
import dev.demur.core.text.Channel;
import jakarta.inject.Singleton;

/** Answers who mentions the app: checks what stands beside the mention, or says what can be done. Thread-safe. */
@Singleton
class MentionHandler {

    private static final String COMMAND = "/demur";
    private static final Pattern MENTION = Pattern.compile("<@[^<>]*>");

    private final DraftCheck checks;
    private final VerdictMessage verdicts;
    private final HelpMessage help;
    private final SlackApi api;

    MentionHandler(DraftCheck checks, VerdictMessage verdicts, HelpMessage help, SlackApi api) {
        this.checks = checks;
        this.verdicts = verdicts;
        this.help = help;
        this.api = api;
    }

    void handle(ChatWorkspace workspace, AppMentionPayload payload) {
        AppMentionEvent event = payload.getEvent();
        String said = event.getText() == null ? "" : event.getText();
        String text = TypedText.of(MENTION.matcher(said).replaceFirst("")).strip();
        Ask ask = new Ask(workspace, new ChatUser(payload.getTeamId(), event.getUser()), event.getUser(), null);
        SlackApi.Listener listener = new SlackApi.Listener(event.getChannel(), event.getUser(), event.getThreadTs());
        Politely.run(
                ask,
                () -> api.whisper(workspace, listener, answer(ask, text)),
                failure -> api.whisper(workspace, listener, Message.of(failure)));
    }

    private Message answer(Ask ask, String text) {
        if (text.isEmpty() || text.equals("help")) {
            return help.slack(ask.workspace(), COMMAND);
        }
        return checks.refusal(ask.words(), text)
                .map(Message::of)
                .orElseGet(() -> verdicts.of(ask.workspace(), checks.check(Carrier.draft(text, Channel.OTHER))));
    }
}
