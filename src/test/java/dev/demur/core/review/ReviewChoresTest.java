package dev.demur.core.review;

import static dev.demur.core.review.Office.ADMIN;
import static dev.demur.core.review.Office.ANN;
import static dev.demur.core.review.Office.AUTHOR;
import static dev.demur.core.review.Office.BAD;
import static dev.demur.core.review.Office.HARMLESS;
import static dev.demur.core.review.Office.LEAD;
import static dev.demur.core.review.Office.NOON;
import static dev.demur.core.review.Office.TOUCHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.check.Decision;
import dev.demur.core.rule.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReviewChoresTest {

    private static final Instant EVENING = NOON.plus(Duration.ofHours(6));

    private final Office office = new Office();

    @Test
    void expiresWhatNobodyDecidedInTime() {
        Review open = office.submit(TOUCHY, EVENING);
        Review asked = office.decide(ANN, office.submit(TOUCHY, EVENING), Ruling.REQUEST_CHANGES);
        Review approved = office.approve(ANN, office.submit(TOUCHY, EVENING));
        Review later = office.submit(TOUCHY, EVENING.plusSeconds(1));
        Review unscheduled = office.submit(TOUCHY);
        office.clock.pass(Duration.ofHours(6).minus(LEAD));

        assertThat(office.chores.expire()).isEqualTo(2);

        assertThat(office.find(open).state()).isEqualTo(new ReviewState.Expired(EVENING.minus(LEAD)));
        assertThat(office.find(asked).state().status()).isEqualTo(ReviewStatus.EXPIRED);
        assertThat(office.find(approved)).isEqualTo(approved);
        assertThat(office.find(later)).isEqualTo(later);
        assertThat(office.find(unscheduled)).isEqualTo(unscheduled);
        assertThat(office.chores.expire()).isZero();
    }

    @Test
    void marksOpenReviewsThatOtherRulesDecideOtherwise() {
        Review touchy = office.submit(TOUCHY);
        Review harmless = office.submit(HARMLESS);
        Review closed = office.approve(ANN, office.submit(TOUCHY));
        office.checker.change("sha256:2", Map.of("you", Severity.BLOCK));

        assertThat(office.chores.recheck()).isEqualTo(2);

        Review marked = office.find(touchy);
        assertThat(marked.isDecisionChanged()).isTrue();
        assertThat(marked.verdict().decision()).isEqualTo(Decision.BLOCK);
        assertThat(marked.current()).isEqualTo(touchy.current());
        assertThat(office.find(harmless).isDecisionChanged()).isFalse();
        assertThat(office.find(harmless).verdict().rulesetDigest()).isEqualTo("sha256:2");
        assertThat(office.find(closed)).isEqualTo(closed);
        assertThat(office.lastEvent().action()).isEqualTo("review.decision-changed");
        assertThat(office.lastEvent().subject()).isEqualTo(touchy.ref().id().value());
        assertThat(office.chores.recheck()).isZero();
    }

    @Test
    void takesTheMarkAwayWhenTheRulesComeBack() {
        Review touchy = office.submit(TOUCHY);
        office.checker.change("sha256:2", Map.of());
        office.chores.recheck();
        office.checker.change("sha256:3", Map.of("you", Severity.REVIEW));

        office.chores.recheck();

        assertThat(office.find(touchy).isDecisionChanged()).isFalse();
    }

    @Test
    void aClearanceNamesTheRulesOfTheLatestCheck() {
        Review touchy = office.submit(TOUCHY);
        office.checker.change("sha256:2", Map.of());
        office.chores.recheck();

        Review approved = office.approve(ANN, touchy);

        assertThat(Office.clearance(approved).clearance().rulesetDigest()).isEqualTo("sha256:2");
    }

    @Test
    void erasesWordsOnceTheyHaveBeenKeptLongEnough() {
        Review approved = office.approve(ANN, office.submit(BAD));
        office.commentOnReview.comment(AUTHOR, approved.ref().id(), "Thanks, Erika will be glad.");
        Review open = office.submit(TOUCHY);
        office.clock.pass(Duration.ofDays(90).minusSeconds(1));
        assertThat(office.chores.erase()).isZero();
        office.clock.pass(Duration.ofSeconds(1));

        assertThat(office.chores.erase()).isEqualTo(1);

        Review erased = office.find(approved);
        assertThat(erased.toString()).doesNotContain("Erika", "Morning", "Says it");
        assertThat(erased.searchable()).isEmpty();
        assertThat(erased.state()).isEqualTo(approved.state());
        assertThat(erased.verdict()).isEqualTo(approved.verdict());
        assertThat(office.find(open)).isEqualTo(open);
        assertThat(office.lastEvent().action()).isEqualTo("review.erased");
        assertThat(office.chores.erase()).isZero();
    }

    @Test
    void erasesOnRequest() {
        Review open = office.submit(BAD);

        Review erased = office.eraseReview.erase(ADMIN, open.ref().id());

        assertThat(erased.toString()).doesNotContain("Erika", "Morning");
        assertThat(erased.state()).isEqualTo(new ReviewState.Expired(NOON));
        assertThat(office.eraseReview.erase(ADMIN, open.ref().id())).isEqualTo(erased);
        assertThat(office.actions()).containsExactly("review.submitted", "review.erased");
        assertThatThrownBy(() -> office.commentOnReview.comment(ANN, open.ref().id(), "But why?"))
                .isInstanceOf(ReviewException.Erased.class);
    }

    @Test
    void renewsTheClearanceOfAnApprovedReview() {
        Review approved = office.approve(ANN, office.submit(TOUCHY));
        office.clock.pass(Duration.ofDays(3));

        Review renewed = office.renewClearance.renew(AUTHOR, approved.ref().id());

        assertThat(Office.clearance(renewed).clearance().expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(4)));
        assertThat(Office.clearance(renewed).clearance().reviewer()).isEqualTo("key_ann");
        assertThat(Office.clearance(renewed).clearance().id())
                .isNotEqualTo(Office.clearance(approved).clearance().id());
    }

    @Test
    void renewsAClearanceUntilThePostGoesOut() {
        Review approved = office.approve(ANN, office.submit(TOUCHY, EVENING));
        office.clock.pass(Duration.ofHours(6).minusSeconds(2));

        Review renewed = office.renewClearance.renew(AUTHOR, approved.ref().id());

        assertThat(Office.clearance(renewed).clearance().expiresAt()).isEqualTo(EVENING);
        office.clock.pass(Duration.ofSeconds(1));
        assertThatThrownBy(
                        () -> office.renewClearance.renew(AUTHOR, approved.ref().id()))
                .isInstanceOf(ReviewException.TooLate.class);
    }

    @Test
    void renewsNoClearanceThatWasRevokedOrNeverGiven() {
        Review approved = office.approve(ANN, office.submit(TOUCHY));
        Review open = office.submit(TOUCHY);
        office.revokeClearance.revoke(
                ANN, Office.clearance(approved).clearance().id());

        assertThatThrownBy(() -> office.renewClearance.renew(ANN, approved.ref().id()))
                .isInstanceOf(ReviewException.ClearanceRevoked.class);
        assertThatThrownBy(() -> office.renewClearance.renew(ANN, open.ref().id()))
                .isInstanceOf(ReviewException.NotApproved.class);
    }
}
