package dev.demur.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.demur.core.review.Review;
import dev.demur.core.text.Draft;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Does what the buttons under a verdict are for: use a rewrite, submit the draft. Thread-safe. */
@Singleton
class DraftClicks {

    private final CheckAnswers checks;
    private final Carrier carrier;
    private final Submitting submitting;
    private final ReviewBlocks reviews;
    private final Replies replies;

    DraftClicks(CheckAnswers checks, Carrier carrier, Submitting submitting, ReviewBlocks reviews, Replies replies) {
        this.checks = checks;
        this.carrier = carrier;
        this.submitting = submitting;
        this.reviews = reviews;
        this.replies = replies;
    }

    void showRewrite(Click click) {
        checks.show(click.ask(), draft(click));
    }

    void submit(Click click) {
        Ask ask = click.ask();
        Review review = submitting.submit(ask, draft(click), click.name());
        String said = review.state().closedAt().isPresent() ? "submit.approved" : "submit.open";
        ReviewNotice notice = ReviewNotice.of(review, ask.words(), false).toAuthor();
        replies.instead(ask, with(ask.words().say(said), reviews.of(notice)));
    }

    private Draft draft(Click click) {
        Ask ask = click.ask();
        return carrier.find(ask.workspace().demur(), click.value())
                .orElseThrow(() -> new RefusedException(ask.words().say("rewrite.gone")));
    }

    private static Message with(String said, Message message) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.section(said));
        blocks.addAll(message.blocks());
        return new Message(said, blocks);
    }
}
