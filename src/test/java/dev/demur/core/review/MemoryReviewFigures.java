package dev.demur.core.review;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.check.Decision;
import dev.demur.core.review.insight.Outcomes;
import dev.demur.core.review.insight.Period;
import dev.demur.core.review.insight.ReviewFigures;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures over reviews in memory. */
public final class MemoryReviewFigures implements ReviewFigures {

    private final MemoryReviews reviews;

    public MemoryReviewFigures(MemoryReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Figures of(WorkspaceId workspace, Period period) {
        List<Review> ended = reviews.all().stream()
                .filter(review -> review.ref().workspace().equals(workspace))
                .filter(review ->
                        review.state().closedAt().filter(at -> isIn(at, period)).isPresent())
                .toList();
        List<Review> decided =
                ended.stream().filter(MemoryReviewFigures::isByPeople).toList();
        return new Figures(days(ended), channels(ended), rules(decided), times(decided));
    }

    private static boolean isIn(Instant at, Period period) {
        return !at.isBefore(period.start()) && at.isBefore(period.end());
    }

    private static boolean isByPeople(Review review) {
        return review.state() instanceof ReviewState.Rejected
                || (review.state() instanceof ReviewState.Approved approved
                        && !approved.approvals().isEmpty());
    }

    private static List<OnDay> days(List<Review> ended) {
        Function<Review, LocalDate> day =
                review -> closedAt(review).atZone(ZoneOffset.UTC).toLocalDate();
        return outcomes(ended, day).entrySet().stream()
                .map(on -> new OnDay(on.getKey(), on.getValue()))
                .toList();
    }

    private static List<OnChannel> channels(List<Review> ended) {
        return outcomes(ended, review -> review.header().channel().id()).entrySet().stream()
                .map(on -> new OnChannel(Channel.of(on.getKey()).orElseThrow(), on.getValue()))
                .toList();
    }

    private static <K extends Comparable<? super K>> Map<K, Outcomes> outcomes(
            List<Review> ended, Function<Review, K> key) {
        return ended.stream()
                .collect(Collectors.toMap(key, MemoryReviewFigures::outcome, Outcomes::plus, TreeMap::new));
    }

    private static Outcomes outcome(Review review) {
        return switch (review.state().status()) {
            case REJECTED -> new Outcomes(0, 1, 0, 0);
            case EXPIRED -> new Outcomes(0, 0, 0, 1);
            default -> isByPeople(review) ? new Outcomes(1, 0, 0, 0) : new Outcomes(0, 0, 1, 0);
        };
    }

    private static List<OfRule> rules(List<Review> decided) {
        Map<RuleId, OfRule> all = new TreeMap<>();
        for (Review review : decided) {
            review.revisions().stream()
                    .flatMap(revision -> found(revision).stream())
                    .distinct()
                    .forEach(rule -> all.merge(rule, ofRule(review, rule), MemoryReviewFigures::sum));
        }
        return List.copyOf(all.values());
    }

    private static List<RuleId> found(Revision revision) {
        return revision.verdict().decision() == Decision.PASS
                ? List.of()
                : revision.verdict().rules();
    }

    private static OfRule ofRule(Review review, RuleId rule) {
        boolean overruled = review.state().status() == ReviewStatus.APPROVED
                && found(review.current()).contains(rule);
        return new OfRule(rule, overruled ? 1 : 0, overruled ? 0 : 1);
    }

    private static OfRule sum(OfRule one, OfRule other) {
        return new OfRule(one.rule(), one.overruled() + other.overruled(), one.upheld() + other.upheld());
    }

    private static @Nullable DecisionTimes times(List<Review> decided) {
        List<Duration> times = decided.stream()
                .map(review -> Duration.between(review.header().createdAt(), closedAt(review)))
                .sorted(Comparator.naturalOrder())
                .toList();
        return times.isEmpty() ? null : new DecisionTimes(times.size(), at(times, 0.5), at(times, 0.9));
    }

    /** Between two times, in proportion, as {@code percentile_cont} has it. */
    private static Duration at(List<Duration> times, double share) {
        double place = share * (times.size() - 1);
        Duration before = times.get((int) Math.floor(place));
        Duration after = times.get((int) Math.ceil(place));
        double millis = before.toMillis()
                + (place - Math.floor(place)) * after.minus(before).toMillis();
        return Duration.ofMillis(Math.round(millis));
    }

    private static Instant closedAt(Review review) {
        return review.state().closedAt().orElseThrow();
    }
}
