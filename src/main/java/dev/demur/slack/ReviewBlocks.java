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
import dev.demur.core.rule.RuleId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A review in blocks: what it is, where it stands and, while it is open, what can be decided. Thread-safe. */
@Singleton
class ReviewBlocks {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_COMMENT = 1_000;
    private static final int MOST_RULES = 8;
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final People people;
    private final Links links;

    ReviewBlocks(People people, Links links) {
        this.people = people;
        this.links = links;
    }

    /** The review as it stands. */
    Message of(ReviewNotice notice) {
        Words words = notice.words();
        Review review = notice.review();
        String headline = words.say("review." + notice.headline());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.header(headline));
        blocks.add(Parts.section(title(words, review)));
        blocks.add(Parts.fields(fields(words, review)));
        if (notice.showsText()) {
            blocks.addAll(text(words, review));
        }
        outcome(words, review).forEach(blocks::add);
        actions(words, review).ifPresent(blocks::add);
        return new Message(headline, blocks);
    }

    private String title(Words words, Review review) {
        String given = review.header().title();
        String title = given == null || given.isBlank() ? words.say("review.untitled") : given;
        String shown = Markup.SLACK.escape(Cut.to(LONGEST_TITLE, title));
        Optional<URI> page = links.review(review.ref().id());
        return Markup.SLACK.bold(page.map(at -> Markup.SLACK.link(at, shown)).orElse(shown));
    }

    private List<String> fields(Words words, Review review) {
        List<String> fields = new ArrayList<>();
        fields.add(field(words, "verdict", verdict(words, review)));
        fields.add(field(words, "channel", review.header().channel().id()));
        fields.add(field(words, "by", name(review, review.author())));
        fields.add(field(words, "revision", Integer.toString(review.current().number())));
        Instant scheduled = review.header().scheduledAt();
        if (scheduled != null) {
            fields.add(field(words, "scheduled", time(scheduled)));
        }
        if (!review.verdict().rules().isEmpty()) {
            fields.add(field(words, "rules", rules(review)));
        }
        return fields;
    }

    private static String field(Words words, String name, String value) {
        return Cut.to(Parts.LONGEST_FIELD, Markup.SLACK.bold(words.say("review." + name)) + "\n" + value);
    }

    private static String verdict(Words words, Review review) {
        return words.say("verdict." + review.verdict().decision().id());
    }

    private static String rules(Review review) {
        return review.verdict().rules().stream()
                .limit(MOST_RULES)
                .map(RuleId::value)
                .map(Markup.SLACK::escape)
                .collect(Collectors.joining(", "));
    }

    /** In each reader's own time zone. */
    private static String time(Instant time) {
        return "<!date^%d^{date_short_pretty} {time}|%s>".formatted(time.getEpochSecond(), MINUTES.format(time));
    }

    private String name(Review review, String account) {
        return Markup.SLACK.escape(people.name(review.ref().workspace(), account));
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
                    .map(vote -> Parts.context(words.say("review.endorsed", name(review, vote.reviewer()))))
                    .toList();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        votes(review.state()).stream()
                .map(vote -> name(review, vote.reviewer()))
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

    private Optional<LayoutBlock> actions(Words words, Review review) {
        List<BlockElement> buttons = new ArrayList<>();
        if (review.erasedAt() == null) {
            String value = new ReviewAt(review.ref().id(), review.current().number()).value();
            buttons.add(Parts.button(ActionId.SHOW_DRAFT.id(), words.say("button.show"), value));
            if (review.state().status() == ReviewStatus.OPEN) {
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
