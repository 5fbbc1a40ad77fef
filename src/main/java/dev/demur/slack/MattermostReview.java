package dev.demur.slack;

import com.slack.api.model.Attachment;
import com.slack.api.model.Field;
import dev.demur.core.check.Decision;
import dev.demur.core.review.Review;
import dev.demur.core.review.Revision;
import dev.demur.core.review.Vote;
import dev.demur.core.rule.RuleId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A review as a post to Mattermost. It has no buttons: Mattermost signs no clicks, so nobody decides there. */
@Singleton
class MattermostReview {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final Map<Decision, String> COLOURS =
            Map.of(Decision.PASS, "#2e7d32", Decision.REVIEW, "#b26a00", Decision.BLOCK, "#b3261e");

    private final People people;
    private final Links links;

    MattermostReview(People people, Links links) {
        this.people = people;
        this.links = links;
    }

    MattermostPost of(ReviewNotice notice) {
        Words words = notice.words();
        Review review = notice.review();
        String headline = words.say("review." + notice.headline());
        Attachment.AttachmentBuilder attachment = Attachment.builder()
                .fallback(headline)
                .color(COLOURS.get(review.verdict().decision()))
                .title(title(words, review))
                .titleLink(links.review(review.ref().id()).map(URI::toString).orElse(null))
                .fields(fields(words, review));
        if (notice.showsText()) {
            attachment.text(text(words, review));
        }
        return MattermostPost.post("#### " + headline, attachment.build());
    }

    private static String title(Words words, Review review) {
        String given = review.header().title();
        String title = given == null || given.isBlank() ? words.say("review.untitled") : given;
        return Markup.MATTERMOST.escape(Cut.to(LONGEST_TITLE, title));
    }

    private List<Field> fields(Words words, Review review) {
        List<Field> fields = new ArrayList<>();
        fields.add(field(
                words,
                "verdict",
                words.say("verdict." + review.verdict().decision().id())));
        fields.add(field(words, "channel", review.header().channel().id()));
        fields.add(field(words, "by", name(review, review.author())));
        if (!review.verdict().rules().isEmpty()) {
            fields.add(field(words, "rules", rules(review)));
        }
        deciders(review).ifPresent(names -> fields.add(field(words, "decided-by", names)));
        ReviewBlocks.reason(review)
                .ifPresent(reason -> fields.add(field(words, "reason", Markup.MATTERMOST.escape(reason))));
        return fields;
    }

    private static Field field(Words words, String name, String value) {
        return Field.builder()
                .title(words.say("review." + name))
                .value(value)
                .valueShortEnough(true)
                .build();
    }

    private static String rules(Review review) {
        return review.verdict().rules().stream().map(RuleId::value).collect(Collectors.joining(", "));
    }

    private Optional<String> deciders(Review review) {
        return ReviewBlocks.votes(review.state()).stream()
                .map(Vote::reviewer)
                .map(account -> name(review, account))
                .reduce((one, other) -> one + ", " + other);
    }

    private String name(Review review, String account) {
        return Markup.MATTERMOST.escape(people.name(review.ref().workspace(), account));
    }

    private static String text(Words words, Review review) {
        Revision.Content content = review.current().content();
        return content == null
                ? words.say("review.erased")
                : Cut.to(LONGEST_TEXT, content.draft().text(), Markup.MATTERMOST::escape);
    }
}
