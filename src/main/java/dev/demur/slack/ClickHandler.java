package dev.demur.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.demur.core.review.Review;
import dev.demur.core.review.Ruling;
import dev.demur.core.text.Draft;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Does what a button is for. Thread-safe. */
@Singleton
class ClickHandler {

    private final DraftCheck checks;
    private final VerdictMessage verdicts;
    private final Carrier carrier;
    private final Submitting submitting;
    private final Deciding deciding;
    private final ReviewBlocks reviews;
    private final Reasons reasons;
    private final Replies replies;

    ClickHandler(
            DraftCheck checks,
            VerdictMessage verdicts,
            Carrier carrier,
            Submitting submitting,
            Deciding deciding,
            ReviewBlocks reviews,
            Reasons reasons,
            Replies replies) {
        this.checks = checks;
        this.verdicts = verdicts;
        this.carrier = carrier;
        this.submitting = submitting;
        this.deciding = deciding;
        this.reviews = reviews;
        this.reasons = reasons;
        this.replies = replies;
    }

    void handle(Click click) {
        Ask ask = click.ask();
        Politely.run(ask, () -> click.what().ifPresent(what -> handle(click, what)), said -> replies.say(ask, said));
    }

    private void handle(Click click, ActionId what) {
        switch (what) {
            case USE_REWRITE -> showRewrite(click);
            case SUBMIT_DRAFT -> submit(click);
            case SHOW_DRAFT -> show(click);
            case APPROVE -> approve(click);
            case REJECT -> reasons.ask(click, Ruling.REJECT);
            case REQUEST_CHANGES -> reasons.ask(click, Ruling.REQUEST_CHANGES);
            case GIVE_REASON -> reasons.given(click);
            case OPEN -> {
                // The browser opens it.
            }
        }
    }

    private void showRewrite(Click click) {
        Ask ask = click.ask();
        replies.beside(ask, verdicts.withText(ask.workspace(), checks.check(draft(click))));
    }

    private void submit(Click click) {
        Ask ask = click.ask();
        Review review = submitting.submit(ask, draft(click), click.name());
        String said = review.state().closedAt().isPresent() ? "submit.approved" : "submit.open";
        replies.instead(
                ask,
                with(
                        ask.words().say(said),
                        reviews.of(notice(ask, review, false).toAuthor())));
    }

    private Draft draft(Click click) {
        Ask ask = click.ask();
        return carrier.find(ask.workspace().demur(), click.value())
                .orElseThrow(() -> new RefusedException(ask.words().say("rewrite.gone")));
    }

    private void show(Click click) {
        Ask ask = click.ask();
        Review review = deciding.look(ask, at(click));
        replies.beside(ask, reviews.of(notice(ask, review, true)));
    }

    private void approve(Click click) {
        Ask ask = click.ask();
        Review review = deciding.decide(ask, at(click), new Deciding.Verdict(Ruling.APPROVE, ""));
        replies.instead(ask, reviews.of(notice(ask, review, false)));
    }

    private static ReviewAt at(Click click) {
        return ReviewAt.of(click.value())
                .orElseThrow(() -> new RefusedException(click.ask().words().say("refused.not-found")));
    }

    private static ReviewNotice notice(Ask ask, Review review, boolean showsText) {
        return ReviewNotice.of(review, ask.words(), showsText);
    }

    private static Message with(String said, Message message) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.section(said));
        blocks.addAll(message.blocks());
        return new Message(said, blocks);
    }
}
