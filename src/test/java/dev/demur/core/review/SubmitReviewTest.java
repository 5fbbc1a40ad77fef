package dev.demur.core.review;

import static dev.demur.core.review.Office.ANN;
import static dev.demur.core.review.Office.AUTHOR;
import static dev.demur.core.review.Office.BAD;
import static dev.demur.core.review.Office.HARMLESS;
import static dev.demur.core.review.Office.LEAD;
import static dev.demur.core.review.Office.NOON;
import static dev.demur.core.review.Office.TOUCHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.access.Role;
import dev.demur.core.check.Decision;
import dev.demur.core.check.TextHash;
import dev.demur.core.clearance.Clearance;
import dev.demur.core.rule.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SubmitReviewTest {

    private final Office office = new Office();

    @Test
    void opensAReviewWithTheReportOnItsFirstRevision() {
        Review review = office.submit(BAD);

        assertThat(review.state()).isEqualTo(ReviewState.Open.FRESH);
        assertThat(review.author()).isEqualTo("key_author");
        assertThat(review.revisions()).hasSize(1);
        assertThat(review.current().number()).isEqualTo(1);
        assertThat(review.verdict().decision()).isEqualTo(Decision.BLOCK);
        assertThat(review.verdict().textHash()).isEqualTo(TextHash.of(BAD));
        assertThat(review.verdict().rules()).containsExactly(new RuleId("no-erika"));
    }

    @Test
    void tellsTheAuditTrailWithoutAWordOfTheDraft() {
        Review review = office.submit(BAD);

        assertThat(office.lastEvent().action()).isEqualTo("review.submitted");
        assertThat(office.lastEvent().subject()).isEqualTo(review.ref().id().value());
        assertThat(office.lastEvent().textHash()).isEqualTo(TextHash.of(BAD));
        assertThat(office.lastEvent().toString()).doesNotContain("Erika", "Morning");
    }

    @Test
    void aPassWaitsForPeopleToo() {
        assertThat(office.submit(HARMLESS).state().status()).isEqualTo(ReviewStatus.OPEN);
    }

    @Test
    void aPassNeedsNobodyWhereNobodyIsAskedFor() {
        Review review = office.approvers(0).submit(HARMLESS);

        assertThat(Office.clearance(review).clearance().basis()).isEqualTo(Clearance.Basis.AUTOMATIC);
        assertThat(office.actions()).containsExactly("review.submitted", "review.approved");
    }

    @Test
    void aPassOfSomebodyWhoMaySkipNeedsNobody() {
        assertThat(office.skippableBy(Role.AUTHOR).submit(HARMLESS).state().status())
                .isEqualTo(ReviewStatus.APPROVED);
        assertThat(office.skippableBy(Role.REVIEWER).submit(HARMLESS).state().status())
                .isEqualTo(ReviewStatus.OPEN);
        assertThat(office.skippableBy(Role.AUTHOR).submit(TOUCHY).state().status())
                .isEqualTo(ReviewStatus.OPEN);
    }

    @ParameterizedTest
    @ValueSource(longs = {-3600, 0, 1, 300})
    void refusesASchedule(long seconds) {
        assertThatThrownBy(() -> office.submit(HARMLESS, NOON.plusSeconds(seconds)))
                .isInstanceOf(ReviewException.TooLate.class);
    }

    @Test
    void takesAScheduleThatLeavesTheLead() {
        assertThat(office.submit(HARMLESS, NOON.plus(LEAD).plusSeconds(1))
                        .state()
                        .status())
                .isEqualTo(ReviewStatus.OPEN);
    }

    @Test
    void aRevisionHasItsOwnReportAndLeavesTheOthersAlone() {
        Review first = office.submit(BAD);

        Review second = office.reviseReview.revise(AUTHOR, first.ref().id(), TOUCHY);

        assertThat(second.revisions()).hasSize(2);
        assertThat(second.revisions().get(0)).isEqualTo(first.current());
        assertThat(second.current().number()).isEqualTo(2);
        assertThat(second.verdict().decision()).isEqualTo(Decision.REVIEW);
    }

    @Test
    void aRevisionAnswersAWishForChanges() {
        Review first = office.submit(BAD);
        office.decide(ANN, first, Ruling.REQUEST_CHANGES);

        Review second = office.reviseReview.revise(AUTHOR, first.ref().id(), TOUCHY);

        assertThat(second.state()).isEqualTo(ReviewState.Open.FRESH);
    }

    @Test
    void nothingIsRevisedAfterTheDecision() {
        Review first = office.submit(HARMLESS);
        office.approve(ANN, first);

        assertThatThrownBy(() -> office.reviseReview.revise(AUTHOR, first.ref().id(), TOUCHY))
                .isInstanceOf(ReviewException.NotOpen.class);
    }
}
