package dev.demur.slack;

import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import jakarta.inject.Singleton;

/** Checks a draft and answers with the verdict, as the chat at hand shows it. Thread-safe. */
@Singleton
class CheckAnswers {

    private final DraftCheck checks;
    private final VerdictMessage verdicts;
    private final MattermostVerdict mattermost;
    private final Replies replies;

    CheckAnswers(DraftCheck checks, VerdictMessage verdicts, MattermostVerdict mattermost, Replies replies) {
        this.checks = checks;
        this.verdicts = verdicts;
        this.mattermost = mattermost;
        this.replies = replies;
    }

    /**
     * The draft that somebody typed behind a command.
     *
     * @throws RefusedException when it is empty or too long
     */
    Draft draft(Ask ask, String text) {
        checks.refusal(ask.words(), text).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return Carrier.draft(text, Channel.OTHER);
    }

    /** Answers a command of that name with the verdict on what was typed behind it. */
    void answer(Ask ask, String command, String text) {
        CheckedText checked = checks.check(draft(ask, text));
        if (ask.workspace().isMattermost()) {
            replies.send(ask, mattermost.of(ask.workspace(), checked.report(), command));
        } else {
            replies.beside(ask, verdicts.of(ask.workspace(), checked));
        }
    }

    /** Shows a rewritten draft in full, with its own verdict. */
    void show(Ask ask, Draft rewritten) {
        replies.beside(ask, verdicts.withText(ask.workspace(), checks.check(rewritten)));
    }
}
