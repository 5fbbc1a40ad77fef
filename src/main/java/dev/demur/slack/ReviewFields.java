package dev.demur.slack;

import dev.demur.core.review.Review;
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

/** What a review is, in Slack's markup and without a word of its draft: title, verdict, author, schedule. Thread-safe. */
@Singleton
class ReviewFields {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_RULES = 8;
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final People people;
    private final Links links;

    ReviewFields(People people, Links links) {
        this.people = people;
        this.links = links;
    }

    /** What it is called, with a link where there is one to give. */
    String title(Words words, Review review) {
        String given = review.header().title();
        String title = given == null || given.isBlank() ? words.say("review.untitled") : given;
        String shown = Markup.SLACK.escape(Cut.to(LONGEST_TITLE, title));
        Optional<URI> page = links.review(review.ref().id());
        return Markup.SLACK.bold(page.map(at -> Markup.SLACK.link(at, shown)).orElse(shown));
    }

    /** What there is to know about it at a glance. */
    List<String> of(Words words, Review review) {
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

    /** What people call an account of its workspace. */
    String name(Review review, String account) {
        return Markup.SLACK.escape(people.name(review.ref().workspace(), account));
    }
}
