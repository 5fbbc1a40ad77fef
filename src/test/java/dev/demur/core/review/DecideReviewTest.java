package dev.demur.core.review;

import static dev.demur.core.review.Office.ANN;
import static dev.demur.core.review.Office.AUTHOR;
import static dev.demur.core.review.Office.BAD;
import static dev.demur.core.review.Office.BOB;
import static dev.demur.core.review.Office.HARMLESS;
import static dev.demur.core.review.Office.NOON;
import static dev.demur.core.review.Office.STRANGER;
import static dev.demur.core.review.Office.TOUCHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.clearance.Clearance;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DecideReviewTest {

    private final Office office = new Office();

    @Test
    void oneApprovalIsEnoughWhereOneIsAskedFor() {
        Review open = office.submit(TOUCHY);

        Review approved = office.approve(ANN, open);

        assertThat(approved.state())
                .isInstanceOfSatisfying(ReviewState.Approved.class, state -> assertThat(state.approvals())
                        .containsExactly(new Vote("key_ann", NOON)));
        assertThat(office.find(open)).isEqualTo(approved);
        assertThat(office.actions()).containsExactly("review.submitted", "review.approved");
    }

    @Test
    void anApprovalCarriesAClearanceThatNamesWhoApproved() {
        Review open = office.submit(TOUCHY);

        Clearance clearance = Office.clearance(office.approve(ANN, open)).clearance();

        assertThat(clearance.basis()).isEqualTo(Clearance.Basis.HUMAN);
        assertThat(clearance.reviewer()).isEqualTo("key_ann");
        assertThat(clearance.textHash()).isEqualTo(open.verdict().textHash());
        assertThat(clearance.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void aClearanceEndsWhenThePostGoesOut() {
        Review open = office.submit(TOUCHY, NOON.plus(Duration.ofHours(2)));

        Clearance clearance = Office.clearance(office.approve(ANN, open)).clearance();

        assertThat(clearance.expiresAt()).isEqualTo(NOON.plus(Duration.ofHours(2)));
    }

    @Test
    void twoApprovalsHaveToBeByDifferentPeople() {
        Review open = office.approvers(2).submit(TOUCHY);

        Review endorsed = office.approve(ANN, open);

        assertThat(endorsed.state().status()).isEqualTo(ReviewStatus.OPEN);
        assertThatThrownBy(() -> office.approve(ANN, open)).isInstanceOf(ReviewException.AlreadyApproved.class);
        assertThat(office.approve(BOB, open).state().status()).isEqualTo(ReviewStatus.APPROVED);
        assertThat(office.actions()).containsExactly("review.submitted", "review.endorsed", "review.approved");
    }

    @Test
    void aRevisionResetsApprovals() {
        Review open = office.approvers(2).submit(TOUCHY);
        office.approve(ANN, open);

        Review revised = office.reviseReview.revise(AUTHOR, open.ref().id(), BAD);

        assertThat(revised.state()).isEqualTo(ReviewState.Open.FRESH);
        assertThat(office.approve(BOB, revised).state().status()).isEqualTo(ReviewStatus.OPEN);
        assertThat(office.approve(ANN, revised).state().status()).isEqualTo(ReviewStatus.APPROVED);
    }

    @Test
    void zeroApproversStillMeansOneForWhatTheCheckDoesNotPass() {
        Review open = office.approvers(0).submit(TOUCHY);

        assertThat(open.state().status()).isEqualTo(ReviewStatus.OPEN);
        assertThat(office.approve(ANN, open).state().status()).isEqualTo(ReviewStatus.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(Ruling.class)
    void aDecisionAboutAnOlderRevisionIsStale(Ruling ruling) {
        Review first = office.submit(BAD);
        office.reviseReview.revise(AUTHOR, first.ref().id(), TOUCHY);

        assertThatThrownBy(() -> office.decide(ANN, first, ruling))
                .isInstanceOfSatisfying(ReviewException.Stale.class, e -> assertThat(e.current())
                        .isEqualTo(2));
    }

    @ParameterizedTest
    @EnumSource(Ruling.class)
    void nobodyDecidesTheirOwnDraft(Ruling ruling) {
        Review open = office.submit(TOUCHY);

        assertThatThrownBy(() -> office.decide(AUTHOR, open, ruling)).isInstanceOf(ReviewException.OwnDraft.class);
        assertThat(office.find(open)).isEqualTo(open);
    }

    @Test
    void whoRewroteADraftDoesNotDecideItEither() {
        Review open = office.submit(BAD);
        Review revised = office.reviseReview.revise(ANN, open.ref().id(), TOUCHY);

        assertThatThrownBy(() -> office.approve(ANN, revised)).isInstanceOf(ReviewException.OwnDraft.class);
        assertThatThrownBy(() -> office.approve(AUTHOR, revised)).isInstanceOf(ReviewException.OwnDraft.class);
        assertThat(office.approve(BOB, revised).state().status()).isEqualTo(ReviewStatus.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(Ruling.class)
    void aDecisionIsFinal(Ruling ruling) {
        Review open = office.submit(HARMLESS);
        office.decide(ANN, open, ruling);

        assertThatThrownBy(() -> office.decide(BOB, open, Ruling.APPROVE)).isInstanceOf(ReviewException.NotOpen.class);
    }

    @Test
    void aCommentComesWithTheDecision() {
        Review open = office.submit(BAD);

        Review asked = office.decideReview.decide(
                ANN, open.ref().id(), new Judgement(Ruling.REQUEST_CHANGES, 1, "Leave her out."));

        assertThat(asked.comments())
                .containsExactly(new Comment("key_ann", NOON, 1, Ruling.REQUEST_CHANGES, "Leave her out."));
        assertThat(office.lastEvent().details()).doesNotContainValue("Leave her out.");
    }

    @Test
    void whatComesTooLateExpires() {
        Review open = office.submit(TOUCHY, NOON.plus(Duration.ofHours(1)));
        office.clock.pass(Duration.ofMinutes(55));

        assertThatThrownBy(() -> office.approve(ANN, open))
                .isInstanceOfSatisfying(ReviewException.NotOpen.class, e -> assertThat(e.status())
                        .isEqualTo(ReviewStatus.EXPIRED));
        assertThat(office.find(open).state().status()).isEqualTo(ReviewStatus.EXPIRED);
        assertThat(office.lastEvent().action()).isEqualTo("review.expired");
        assertThat(office.lastEvent().actor()).isEqualTo("service");
    }

    @Test
    void whatIsJustInTimeDoesNot() {
        Review open = office.submit(TOUCHY, NOON.plus(Duration.ofHours(1)));
        office.clock.pass(Duration.ofMinutes(55).minusSeconds(1));

        assertThat(office.approve(ANN, open).state().status()).isEqualTo(ReviewStatus.APPROVED);
    }

    @Test
    void anotherWorkspacesReviewIsNotThere() {
        Review open = office.submit(TOUCHY);

        assertThatThrownBy(() -> office.approve(STRANGER, open)).isInstanceOf(ReviewException.NotFound.class);
    }
}
