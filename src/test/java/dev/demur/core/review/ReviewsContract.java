package dev.demur.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.check.CheckReport;
import dev.demur.core.clearance.Clearance;
import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.review.ReviewQuery.Filter;
import dev.demur.core.review.ReviewQuery.Order;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Allowance;
import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Draft;
import dev.demur.core.transaction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of reviews must do. Each test has a workspace of its own. */
public abstract class ReviewsContract {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00.123456Z");
    private static final Instant EVENING = NOON.plus(Duration.ofHours(6));
    private static final String TEXT = "Good morning, Erika \ud83c\udf1e Stra\u00dfe";

    private final WordChecker checker = new WordChecker(Map.of("Erika", Severity.BLOCK, "you", Severity.REVIEW));
    private int submitted;

    protected abstract Reviews reviews();

    protected abstract Transactions transactions();

    /** A workspace that is in the store and has no reviews yet. */
    protected abstract WorkspaceId workspace();

    /** Another one. */
    protected abstract WorkspaceId otherWorkspace();

    @Test
    void keepsEverythingOfAReview() {
        Review review = add(review(TEXT));

        assertThat(find(review)).isEqualTo(review);
    }

    @Test
    void keepsEveryState() {
        Vote ann = new Vote("key_ann", NOON.plusSeconds(1));
        Vote bob = new Vote("key_bob", NOON.plusSeconds(2));

        assertKept(review -> review.approve(1, ann));
        assertKept(review -> review.approve(1, ann).approve(1, bob));
        assertKept(review -> review.approve(1, ann).clear(clearance(review), NOON.plusSeconds(1)));
        assertKept(review -> review.reject(1, ann));
        assertKept(review -> review.requestChanges(1, ann));
        assertKept(review -> review.expire(NOON.plusSeconds(3)));
        assertKept(review -> review.erase(NOON.plusSeconds(4)));
    }

    private void assertKept(UnaryOperator<Review> change) {
        Review review = add(review(TEXT));

        Review changed = change(review, change);

        assertThat(find(review)).isEqualTo(changed).isNotEqualTo(review);
    }

    @Test
    void keepsRevisionsAndComments() {
        Review review = add(review(TEXT));

        change(review, before -> before.comment(new Comment("key_ann", NOON.plusSeconds(1), 1, null, "Why her?")));
        change(review, before -> before.revise(revision(2, "Good morning, you")));
        Review last = change(review, before -> before.requestChanges(2, new Vote("key_ann", NOON.plusSeconds(9)))
                .comment(new Comment("key_ann", NOON.plusSeconds(9), 2, Ruling.REQUEST_CHANGES, "Still no.")));

        assertThat(last.comments()).hasSize(2);
        assertThat(last.revisions()).hasSize(2);
        assertThat(find(review)).isEqualTo(last);
    }

    @Test
    void keepsALaterCheckAndErasesIt() {
        Review review = add(review(TEXT));
        CheckReport report = checker.state().checker().check(Draft.of("you"));

        Review rechecked = change(review, before -> before.recheck(Recheck.of(report, NOON.plusSeconds(5))));
        assertThat(find(review)).isEqualTo(rechecked);
        assertThat(find(review).isDecisionChanged()).isTrue();

        Review erased = change(review, before -> before.erase(NOON.plusSeconds(6)));
        assertThat(find(review)).isEqualTo(erased);
    }

    @Test
    void findsNothingInAnotherWorkspace() {
        Review review = add(review(TEXT));
        ReviewRef elsewhere = new ReviewRef(otherWorkspace(), review.ref().id());

        assertThat(reviews().find(elsewhere)).isEmpty();
        assertThat(transactions()
                        .<Boolean>call(transaction ->
                                reviews().lock(transaction, elsewhere).isPresent()))
                .isFalse();
        assertThat(page(otherWorkspace(), Filter.ALL)).isEmpty();
    }

    @Test
    void listsNewestFirstPageByPage() {
        List<Review> added = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            added.add(0, add(review("Draft " + i)));
        }

        ReviewPage first = reviews().page(new ReviewQuery(workspace(), Filter.ALL, null, 3));
        ReviewPage second = reviews().page(new ReviewQuery(workspace(), Filter.ALL, first.next(), 3));
        ReviewPage third = reviews().page(new ReviewQuery(workspace(), Filter.ALL, second.next(), 3));

        assertThat(first.reviews()).isEqualTo(summaries(added.subList(0, 3)));
        assertThat(second.reviews()).isEqualTo(summaries(added.subList(3, 6)));
        assertThat(third.reviews()).isEqualTo(summaries(added.subList(6, 7)));
        assertThat(third.next()).isNull();
    }

    @Test
    void listsReviewsOfTheSameMomentOnceEach() {
        Instant moment = NOON.plusSeconds(1_000);
        for (int i = 0; i < 5; i++) {
            add(Review.of(header("same" + i, Channel.X, moment, null), revision(1, "Draft")));
        }

        List<ReviewSummary> all = new ArrayList<>();
        ReviewCursor after = null;
        do {
            ReviewPage page = reviews().page(new ReviewQuery(workspace(), Filter.ALL, after, 2));
            all.addAll(page.reviews());
            after = page.next();
        } while (after != null);

        assertThat(all).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void listsWhatIsDueSoonestFirstPageByPage() {
        Instant moment = NOON.plusSeconds(2_000);
        String later = scheduled("later", moment, EVENING.plusSeconds(60));
        String never = scheduled("never", moment.plusSeconds(1), null);
        String soon = scheduled("soon", moment, EVENING);
        String soonAndNewer = scheduled("sooner", moment.plusSeconds(5), EVENING);
        String neverAndOlder = scheduled("old", moment.minusSeconds(1), null);

        List<String> found = new ArrayList<>();
        ReviewCursor after = null;
        do {
            ReviewPage page = reviews().page(new ReviewQuery(workspace(), Filter.ALL, Order.DUE, after, 1));
            page.reviews().forEach(one -> found.add(one.header().ref().id().value()));
            after = page.next();
        } while (after != null);

        assertThat(found).containsExactly(soonAndNewer, soon, later, never, neverAndOlder);
    }

    private String scheduled(String id, Instant createdAt, @Nullable Instant scheduledAt) {
        return add(Review.of(header(id, Channel.X, createdAt, scheduledAt), revision(1, "Draft")))
                .ref()
                .id()
                .value();
    }

    @Test
    void countsByStateWhatTheFilterLetsThrough() {
        Review erika = add(review(TEXT));
        add(review(TEXT));
        Review press = add(Review.of(header("press", Channel.PRESS, NOON, null), revision(1, "you")));
        change(erika, before -> before.reject(1, new Vote("key_ann", NOON.plusSeconds(100))));

        assertThat(reviews().counts(workspace(), Filter.ALL))
                .containsOnly(Map.entry(ReviewStatus.OPEN, 2L), Map.entry(ReviewStatus.REJECTED, 1L));
        assertThat(reviews().counts(workspace(), new Filter(ReviewStatus.REJECTED, Channel.PRESS, null, null, "")))
                .containsOnly(Map.entry(ReviewStatus.OPEN, 1L));
        assertThat(reviews().counts(workspace(), new Filter(null, null, null, null, "morning erika")))
                .containsOnly(Map.entry(ReviewStatus.OPEN, 1L), Map.entry(ReviewStatus.REJECTED, 1L));
        assertThat(reviews().counts(otherWorkspace(), Filter.ALL)).isEmpty();
        assertThat(press.state().status()).isEqualTo(ReviewStatus.OPEN);
    }

    @Test
    void filtersByStateChannelAuthorAndRule() {
        Review erika = add(review(TEXT));
        Review you = add(Review.of(header("you", Channel.PRESS, NOON.plusSeconds(99), null), revision(1, "you")));
        change(you, before -> before.reject(1, new Vote("key_ann", NOON.plusSeconds(100))));

        assertThat(page(new Filter(ReviewStatus.OPEN, null, null, null, ""))).containsExactly(id(erika));
        assertThat(page(new Filter(ReviewStatus.REJECTED, null, null, null, "")))
                .containsExactly(id(you));
        assertThat(page(new Filter(null, Channel.PRESS, null, null, ""))).containsExactly(id(you));
        assertThat(page(new Filter(null, null, "key_author", null, ""))).containsExactly(id(you), id(erika));
        assertThat(page(new Filter(null, null, "key_ann", null, ""))).isEmpty();
        assertThat(page(new Filter(null, null, null, new RuleId("no-erika"), "")))
                .containsExactly(id(erika));
        assertThat(page(new Filter(ReviewStatus.OPEN, Channel.PRESS, null, null, "")))
                .isEmpty();
    }

    @Test
    void theRuleIsThatOfTheCurrentRevision() {
        Review review = add(review(TEXT));
        change(review, before -> before.revise(revision(2, "Good morning, you")));

        assertThat(page(new Filter(null, null, null, new RuleId("no-erika"), "")))
                .isEmpty();
        assertThat(page(new Filter(null, null, null, new RuleId("no-you"), ""))).containsExactly(id(review));
    }

    @Test
    void findsByWordsOfTitleAndRevisions() {
        Review review = add(review(TEXT));
        add(review("Good evening"));
        change(review, before -> before.revise(revision(2, "Sch\u00f6nen Abend")));

        assertThat(words("erika")).containsExactly(id(review));
        assertThat(words("ERIKA good")).containsExactly(id(review));
        assertThat(words("sch\u00d6nen, erika!")).containsExactly(id(review));
        assertThat(words("title")).hasSize(2);
        assertThat(words("erik")).isEmpty();
        assertThat(words("erika evening")).isEmpty();
    }

    @Test
    void findsNoWordsThatWereErased() {
        Review review = add(review(TEXT));
        change(review, before -> before.erase(NOON.plusSeconds(4)));

        assertThat(words("erika")).isEmpty();
        assertThat(page(Filter.ALL)).containsExactly(id(review));
    }

    @Test
    void knowsWhatIsScheduledTooSoon() {
        Review soon = add(Review.of(header("soon", Channel.X, NOON, EVENING), revision(1, "you")));
        Review closed = add(Review.of(header("closed", Channel.X, NOON, EVENING), revision(1, "you")));
        change(closed, before -> before.reject(1, new Vote("key_ann", NOON)));
        add(Review.of(header("later", Channel.X, NOON, EVENING.plusSeconds(1)), revision(1, "you")));
        add(Review.of(header("never", Channel.X, NOON, null), revision(1, "you")));

        assertThat(mine(new Chore.Expiry(EVENING))).containsExactly(soon.ref());
    }

    @Test
    void knowsWhatOtherRulesJudged() {
        Review open = add(review(TEXT));
        Review closed = add(review(TEXT));
        change(closed, before -> before.reject(1, new Vote("key_ann", NOON)));

        assertThat(mine(new Chore.Recheck("sha256:1", "default"))).isEmpty();
        assertThat(mine(new Chore.Recheck("sha256:1", "strict"))).containsExactly(open.ref());
        assertThat(mine(new Chore.Recheck("sha256:2", "default"))).containsExactly(open.ref());
        checker.change("sha256:2", Map.of());
        CheckReport report = checker.state().checker().check(Draft.of("you"));
        change(open, before -> before.recheck(Recheck.of(report, NOON)));
        assertThat(mine(new Chore.Recheck("sha256:2", "default"))).isEmpty();
    }

    @Test
    void knowsWhatHasBeenKeptLongEnough() {
        Review closed = add(review(TEXT));
        change(closed, before -> before.reject(1, new Vote("key_ann", EVENING)));
        add(review(TEXT));

        assertThat(mine(new Chore.Erasure(workspace(), EVENING.minusSeconds(1))))
                .isEmpty();
        assertThat(mine(new Chore.Erasure(otherWorkspace(), EVENING))).isEmpty();
        assertThat(mine(new Chore.Erasure(workspace(), EVENING))).containsExactly(closed.ref());
        change(closed, before -> before.erase(EVENING));
        assertThat(mine(new Chore.Erasure(workspace(), EVENING))).isEmpty();
    }

    private List<ReviewRef> mine(Chore chore) {
        return reviews().due(chore, 10_000).stream()
                .filter(ref -> ref.workspace().equals(workspace()))
                .toList();
    }

    private List<String> words(String words) {
        return page(new Filter(null, null, null, null, words));
    }

    private List<String> page(Filter filter) {
        return page(workspace(), filter);
    }

    private List<String> page(WorkspaceId workspace, Filter filter) {
        return reviews().page(new ReviewQuery(workspace, filter, null, 100)).reviews().stream()
                .map(review -> review.header().ref().id().value())
                .toList();
    }

    private static String id(Review review) {
        return review.ref().id().value();
    }

    private static List<ReviewSummary> summaries(List<Review> reviews) {
        return reviews.stream().map(ReviewSummary::of).toList();
    }

    private Review find(Review review) {
        return reviews().find(review.ref()).orElseThrow();
    }

    /** Puts it into the store. */
    protected Review add(Review review) {
        transactions().run(transaction -> reviews().add(transaction, review));
        return review;
    }

    /** Changes it in the store. */
    protected Review change(Review review, UnaryOperator<Review> change) {
        return transactions().call(transaction -> {
            Review before = reviews().lock(transaction, review.ref()).orElseThrow();
            Review after = change.apply(before);
            reviews().change(transaction, before, after);
            return after;
        });
    }

    /** A review of that text, with all that a draft may bring. */
    protected Review review(String text) {
        Instant at = NOON.plusMillis(submitted);
        return Review.of(header(Integer.toString(submitted++), Channel.X, at, EVENING), revision(1, text));
    }

    private ReviewHeader header(String name, Channel channel, Instant at, @Nullable Instant scheduledAt) {
        ReviewId id = new ReviewId("rev_%s_%s".formatted(workspace(), name));
        return new ReviewHeader(new ReviewRef(workspace(), id), channel, "A title", scheduledAt, at);
    }

    private Revision revision(int number, String text) {
        Draft draft = new Draft(
                text,
                Channel.X,
                "de",
                "What a morning",
                List.of("A sun", ""),
                List.of(
                        new DataSource("history", DataSource.Kind.CUSTOMER_DATA, 53L, null),
                        new DataSource("", DataSource.Kind.CONSENTED, null, "file 7")),
                List.of(
                        new Allowance(Allowance.Kind.DOMAIN, "example.com", LocalDate.of(2027, 3, 31)),
                        new Allowance(Allowance.Kind.PERSON, "The Speaker", null)));
        return Revision.of(
                number,
                "key_author",
                NOON.plusSeconds(number - 1L),
                new Revision.Content(draft, checker.state().checker().check(draft)));
    }

    private static SignedClearance clearance(Review review) {
        Clearance clearance = new Clearance(
                "clr_" + review.ref().id(),
                review.ref().workspace(),
                review.verdict().textHash(),
                review.header().channel(),
                review.verdict().rulesetDigest(),
                Clearance.Basis.HUMAN,
                "key_ann",
                Instant.parse("2026-01-05T12:00:00Z"),
                Instant.parse("2026-01-06T12:00:00Z"));
        return new SignedClearance(clearance, "a.b.c");
    }
}
