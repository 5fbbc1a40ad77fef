package dev.demur.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.demur.core.access.Caller;
import dev.demur.core.chat.LinkChatUser;
import dev.demur.core.check.TextHash;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import jakarta.inject.Singleton;

/** Does what a slash command asks for, and answers at its {@code response_url}. Thread-safe. */
@Singleton
class CommandHandler {

    private final DraftCheck checks;
    private final VerdictMessage verdicts;
    private final MattermostVerdict mattermost;
    private final HelpMessage help;
    private final Submitting submitting;
    private final LinkChatUser links;
    private final People people;
    private final Replies replies;

    CommandHandler(
            DraftCheck checks,
            VerdictMessage verdicts,
            MattermostVerdict mattermost,
            HelpMessage help,
            Submitting submitting,
            LinkChatUser links,
            People people,
            Replies replies) {
        this.checks = checks;
        this.verdicts = verdicts;
        this.mattermost = mattermost;
        this.help = help;
        this.submitting = submitting;
        this.links = links;
        this.people = people;
        this.replies = replies;
    }

    void handle(Ask ask, SlashCommandPayload command) {
        String typed = command.getText() == null ? "" : command.getText();
        CommandText text = CommandText.of(ask.workspace().isMattermost() ? typed : TypedText.of(typed));
        Politely.run(ask, () -> handle(ask, command, text), said -> replies.say(ask, said));
    }

    private void handle(Ask ask, SlashCommandPayload command, CommandText text) {
        switch (text.kind()) {
            case HELP -> help(ask, command.getCommand());
            case LINK -> replies.say(ask, who(ask));
            case REDEEM -> replies.say(ask, redeem(ask, text.rest()));
            case CHECK -> check(ask, command.getCommand(), text.rest());
            case SUBMIT -> submit(ask, name(command), text.rest());
        }
    }

    private void help(Ask ask, String command) {
        if (ask.workspace().isMattermost()) {
            replies.say(ask, help.mattermost(ask.workspace(), command));
        } else {
            replies.beside(ask, help.slack(ask.workspace(), command));
        }
    }

    private String who(Ask ask) {
        return people.account(ask)
                .map(caller -> known(ask, "link.known", caller))
                .orElseGet(() -> people.unknown(ask));
    }

    private String redeem(Ask ask, String code) {
        return links.link(ask.user(), ask.workspace().demur(), code)
                .map(caller -> known(ask, "link.done", caller))
                .orElseGet(() -> ask.words().say("link.refused"));
    }

    private static String known(Ask ask, String key, Caller caller) {
        String name = ask.markup().escape(caller.name());
        return ask.words().say(key, name, caller.role().id());
    }

    private void check(Ask ask, String command, String text) {
        require(ask, text);
        CheckedText checked = checks.check(Carrier.draft(text, Channel.OTHER));
        if (ask.workspace().isMattermost()) {
            replies.send(ask, mattermost.of(ask.workspace(), checked.report(), command));
        } else {
            replies.beside(ask, verdicts.of(ask.workspace(), checked));
        }
    }

    /** Each command has a trigger and an answering address of its own, of which one may be missing. */
    private static String name(SlashCommandPayload command) {
        return TextHash.of(String.join(
                " ",
                String.valueOf(command.getTriggerId()),
                String.valueOf(command.getResponseUrl()),
                String.valueOf(command.getText())));
    }

    private void submit(Ask ask, String name, String text) {
        require(ask, text);
        Draft draft = Carrier.draft(text, Channel.OTHER);
        Review review = submitting.submit(ask, draft, name);
        boolean isOpen = review.state().status() == ReviewStatus.OPEN;
        replies.say(ask, ask.words().say(isOpen ? "submit.plain" : "submit.approved"));
    }

    private void require(Ask ask, String text) {
        checks.refusal(ask.words(), text).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
