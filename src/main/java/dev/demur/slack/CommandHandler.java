package dev.demur.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.demur.core.check.TextHash;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewStatus;
import jakarta.inject.Singleton;

/** Does what a slash command asks for, and answers at its {@code response_url}. Thread-safe. */
@Singleton
class CommandHandler {

    private final CheckAnswers checks;
    private final HelpMessage help;
    private final Submitting submitting;
    private final AccountLinking linking;
    private final Replies replies;

    CommandHandler(
            CheckAnswers checks, HelpMessage help, Submitting submitting, AccountLinking linking, Replies replies) {
        this.checks = checks;
        this.help = help;
        this.submitting = submitting;
        this.linking = linking;
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
            case LINK -> replies.say(ask, linking.who(ask));
            case REDEEM -> replies.say(ask, linking.redeem(ask, text.rest()));
            case CHECK -> checks.answer(ask, command.getCommand(), text.rest());
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

    /** Each command has a trigger and an answering address of its own, of which one may be missing. */
    private static String name(SlashCommandPayload command) {
        return TextHash.of(String.join(
                " ",
                String.valueOf(command.getTriggerId()),
                String.valueOf(command.getResponseUrl()),
                String.valueOf(command.getText())));
    }

    private void submit(Ask ask, String name, String text) {
        Review review = submitting.submit(ask, checks.draft(ask, text), name);
        boolean isOpen = review.state().status() == ReviewStatus.OPEN;
        replies.say(ask, ask.words().say(isOpen ? "submit.plain" : "submit.approved"));
    }
}
