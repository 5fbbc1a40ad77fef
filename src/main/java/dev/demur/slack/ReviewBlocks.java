package dev.demur.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.demur.core.review.Comment;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewState;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.review.Revision;
import dev.demur.core.review.Vote;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A review in blocks: what it is, where it stands and, while it is open, what can be decided. Thread-safe. */
@Singleton
class ReviewBlocks {

    private static final int LONGEST_COMMENT = 1_000;

    private final ReviewFields fields;
    private final Links links;

    ReviewBlocks(ReviewFields fields, Links links) {
        this.fields = fields;
        this.links = links;
    }

    /** The review as it stands. */
    Message of(ReviewNotice notice) {
        Words words = notice.words();
        Review review = notice.review();
        String headline = words.say("review." + notice.headline());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.header(headline));
        blocks.add(Parts.section(fields.title(words, review)));
        blocks.add(Parts.fields(fields.of(words, review)));
        if (notice.showsText()) {
            blocks.addAll(text(words, review));
        }
        outcome(words, review).forEach(blocks::add);
        actions(notice).ifPresent(blocks::add);
        return new Message(headline, blocks);
    }

    private List<LayoutBlock> text(Words words, Review review) {
        Revision.Content content = review.current().content();
        if (content == null) {
            return List.of(Parts.context(words.say("review.erased")));
        }
        String text = content.draft().text();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.verbatim(text));
        if (text.length() > Parts.LONGEST_SECTION) {
            String link = links.review(review.ref().id())
                    .map(page -> " " + Markup.SLACK.link(page, words.say("button.open")))
                    .orElse("");
            blocks.add(Parts.context(words.say("draft.cut") + link));
        }
        return blocks;
    }

    private List<LayoutBlock> outcome(Words words, Review review) {
        if (review.state() instanceof ReviewState.Open open) {
            return open.approvals().stream()
                    .map(vote -> Parts.context(words.say("review.endorsed", fields.name(review, vote.reviewer()))))
                    .toList();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        votes(review.state()).stream()
                .map(vote -> fields.name(review, vote.reviewer()))
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(names -> blocks.add(Parts.context(words.say("review.decided-by") + " " + names)));
        reason(review)
                .ifPresent(reason -> blocks.add(Parts.section(
                        Markup.SLACK.bold(words.say("review.reason")) + "\n" + Markup.SLACK.escape(reason))));
        return blocks;
    }

    static List<Vote> votes(ReviewState state) {
        return state.match(new Voters());
    }

    /** What was said with the decision on the current revision. */
    static Optional<String> reason(Review review) {
        return review.comments().stream()
                .filter(comment -> comment.ruling() != null)
                .filter(comment -> comment.revision() == review.current().number())
                .map(Comment::text)
                .filter(text -> text != null && !text.isEmpty())
                .reduce((first, last) -> last)
                .map(text -> Cut.to(LONGEST_COMMENT, text));
    }

    private Optional<LayoutBlock> actions(ReviewNotice notice) {
        Words words = notice.words();
        Review review = notice.review();
        List<BlockElement> buttons = new ArrayList<>();
        if (review.erasedAt() == null) {
            String value = new ReviewAt(review.ref().id(), review.current().number()).value();
            buttons.add(Parts.button(ActionId.SHOW_DRAFT.id(), words.say("button.show"), value));
            if (notice.asks() && review.state().status() == ReviewStatus.OPEN) {
                buttons.addAll(decisions(words, value));
            }
        }
        links.review(review.ref().id())
                .ifPresent(page -> buttons.add(Parts.linkButton(words.say("button.open"), page)));
        return buttons.isEmpty()
                ? Optional.empty()
                : Optional.of(ActionsBlock.builder().elements(buttons).build());
    }

    private static List<BlockElement> decisions(Words words, String value) {
        return List.of(
                Parts.button(ActionId.APPROVE.id(), words.say("button.approve"), value),
                Parts.button(ActionId.REQUEST_CHANGES.id(), words.say("button.request-changes"), value),
                Parts.button(ActionId.REJECT.id(), words.say("button.reject"), value));
    }
}
