package dev.demur.web;

import dev.demur.core.review.ReviewQuery;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Channel;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews the queue shows, as its address says. Whatever is not understood asks for nothing, as nobody types this.
 *
 * @param state of the reviews, or {@code all}; those that are open when it is left out
 * @param after the id of the last review of the page before
 */
record QueueParams(
        @QueryParam("state") @Nullable String state,
        @QueryParam("channel") @Nullable String channel,
        @QueryParam("author") @Nullable String author,
        @QueryParam("rule") @Nullable String rule,
        @QueryParam("q") @Nullable String q,
        @QueryParam("after") @Nullable String after) {

    static final String ALL = "all";

    private static final int LONGEST = 500;

    Optional<ReviewStatus> status() {
        return ALL.equals(state)
                ? Optional.empty()
                : Optional.of(
                        Optional.ofNullable(state).flatMap(ReviewStatus::of).orElse(ReviewStatus.OPEN));
    }

    /** The name of what is shown. */
    public String shown() {
        return status().map(ReviewStatus::id).orElse(ALL);
    }

    ReviewQuery.Filter filter() {
        return new ReviewQuery.Filter(
                status().orElse(null),
                given(channel).flatMap(Channel::of).orElse(null),
                given(author).orElse(null),
                given(rule).filter(RuleId::isWellFormed).map(RuleId::new).orElse(null),
                given(q).orElse(""));
    }

    /** What is to be decided is shown by when it is due, what was decided by when it came. */
    ReviewQuery.Order order() {
        return status().filter(ReviewStatus::isPending).isPresent() ? ReviewQuery.Order.DUE : ReviewQuery.Order.NEWEST;
    }

    /** Whether anything but a state is asked for. */
    public boolean isNarrowed() {
        return given(channel)
                .or(() -> given(author))
                .or(() -> given(rule))
                .or(() -> given(q))
                .isPresent();
    }

    /** The address of the first page of the same in that state. */
    public String in(String otherState) {
        return new QueueParams(otherState, channel, author, rule, q, null).address();
    }

    /** The address of everything in this state. */
    public String cleared() {
        return new QueueParams(shown(), null, null, null, null, null).address();
    }

    /** The address of the page after that review. */
    String next(String last) {
        return new QueueParams(shown(), channel, author, rule, q, last).address();
    }

    private String address() {
        StringJoiner query = new StringJoiner("&", "/reviews?", "");
        query.add("state=" + encoded(shown()));
        given(channel).ifPresent(value -> query.add("channel=" + encoded(value)));
        given(author).ifPresent(value -> query.add("author=" + encoded(value)));
        given(rule).ifPresent(value -> query.add("rule=" + encoded(value)));
        given(q).ifPresent(value -> query.add("q=" + encoded(value)));
        given(after).ifPresent(value -> query.add("after=" + encoded(value)));
        return query.toString();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(given -> !given.isBlank() && given.length() <= LONGEST && given.indexOf('\0') < 0);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
