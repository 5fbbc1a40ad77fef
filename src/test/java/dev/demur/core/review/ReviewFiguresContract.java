package dev.demur.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.clearance.Clearance;
import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.review.insight.Outcomes;
import dev.demur.core.review.insight.Period;
import dev.demur.core.review.insight.ReviewFigures;
import dev.demur.core.review.insight.ReviewFigures.DecisionTimes;
import dev.demur.core.review.insight.ReviewFigures.Figures;
import dev.demur.core.review.insight.ReviewFigures.OfRule;
import dev.demur.core.review.insight.ReviewFigures.OnChannel;
import dev.demur.core.review.insight.ReviewFigures.OnDay;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import dev.demur.core.transaction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What figures over reviews must be, whatever keeps them. */
public abstract class ReviewFiguresContract {

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");
    private static final Instant MORNING = Instant.parse("2026-01-05T08:00:00Z");
    private static final Period THAT_DAY = new Period(MONDAY, MONDAY);
    private static final RuleId ERIKA = new RuleId("no-erika");
    private static final RuleId YOU = new RuleId("no-you");
    private static final Vote ANN = new Vote("key_ann", MORNING.plusSeconds(60));

    private final WordChecker checker = new WordChecker(Map.of("Erika", Severity.BLOCK, "you", Severity.REVIEW));
    private int submitted;

    protected abstract Reviews reviews();

    protected abstract ReviewFigures figures();

    protected abstract Transactions transactions();

    protected abstract WorkspaceId workspace();

    protected abstract WorkspaceId otherWorkspace();

    private Figures figures(Period period) {
        return figures().of(workspace(), period);
    }

    private Revision revision(int number, String text) {
        Draft draft = Draft.of(text);
        Revision.Content content =
                new Revision.Content(draft, checker.state().checker().check(draft));
        return Revision.of(number, "key_author", MORNING, content);
    }

    private Review submitted(Channel channel, String text) {
        ReviewRef ref = new ReviewRef(workspace(), new ReviewId("rev_" + ++submitted));
        return Review.of(new ReviewHeader(ref, channel, "Title", null, MORNING), revision(1, text));
    }

    private void add(Review review) {
        transactions().run(transaction -> reviews().add(transaction, review));
    }

    private static Review approved(Review review, Instant at) {
        return review.approve(review.current().number(), new Vote("key_ann", at))
                .clear(clearance(review, at), at);
    }

    private static SignedClearance clearance(Review review, Instant at) {
        Clearance clearance = new Clearance(
                "clr_" + review.ref().id(),
                review.ref().workspace(),
                review.verdict().textHash(),
                review.header().channel(),
                review.verdict().rulesetDigest(),
                Clearance.Basis.HUMAN,
                "key_ann",
                at,
                at.plus(Duration.ofDays(1)));
        return new SignedClearance(clearance, "a.b.c");
    }

    @Test
    void areNoneWhereNothingEnded() {
        add(submitted(Channel.X, "Erika"));

        assertThat(figures(THAT_DAY)).isEqualTo(new Figures(List.of(), List.of(), List.of(), null));
    }

    @Test
    void tellHowReviewsEndedByDayAndChannel() {
        add(approved(submitted(Channel.X, "Erika"), MORNING.plusSeconds(60)));
        add(submitted(Channel.X, "you").reject(1, ANN));
        Review skipped = submitted(Channel.PRESS, "you");
        add(skipped.clear(clearance(skipped, MORNING), MORNING));
        add(submitted(Channel.X, "you").expire(MORNING.plus(Duration.ofDays(1))));

        Figures figures = figures(new Period(MONDAY, MONDAY.plusDays(1)));

        assertThat(figures.days())
                .containsExactly(
                        new OnDay(MONDAY, new Outcomes(1, 1, 1, 0)),
                        new OnDay(MONDAY.plusDays(1), new Outcomes(0, 0, 0, 1)));
        assertThat(figures.channels())
                .containsExactly(
                        new OnChannel(Channel.PRESS, new Outcomes(0, 0, 1, 0)),
                        new OnChannel(Channel.X, new Outcomes(1, 1, 0, 1)));
    }

    @Test
    void keepToThePeriodAndTheWorkspace() {
        add(submitted(Channel.X, "you").reject(1, new Vote("key_ann", THAT_DAY.end())));
        add(submitted(Channel.X, "you")
                .reject(1, new Vote("key_ann", THAT_DAY.end().minusMillis(1))));

        assertThat(figures(THAT_DAY).days()).containsExactly(new OnDay(MONDAY, new Outcomes(0, 1, 0, 0)));
        assertThat(figures().of(otherWorkspace(), THAT_DAY).days()).isEmpty();
    }

    @Test
    void tellHowOftenReviewersOverruleARule() {
        add(approved(submitted(Channel.X, "Erika and you"), MORNING.plusSeconds(1)));
        add(submitted(Channel.X, "Erika").reject(1, ANN));
        add(approved(submitted(Channel.X, "Erika and you").revise(revision(2, "you")), MORNING.plusSeconds(1)));

        assertThat(figures(THAT_DAY).rules()).containsExactly(new OfRule(ERIKA, 1, 2), new OfRule(YOU, 2, 0));
    }

    @Test
    void countNoApprovalThatNobodyGave() {
        Review review = submitted(Channel.X, "you");
        add(review.clear(clearance(review, MORNING), MORNING));

        assertThat(figures(THAT_DAY).rules()).isEmpty();
        assertThat(figures(THAT_DAY).times()).isNull();
    }

    @Test
    void tellHowLongDecisionsTake() {
        for (int minutes : List.of(10, 20, 30, 40, 100)) {
            Vote vote = new Vote("key_ann", MORNING.plus(Duration.ofMinutes(minutes)));
            add(submitted(Channel.X, "you").reject(1, vote));
        }

        assertThat(figures(THAT_DAY).times())
                .isEqualTo(new DecisionTimes(5, Duration.ofMinutes(30), Duration.ofMinutes(76)));
    }
}
