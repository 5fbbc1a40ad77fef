package dev.demur.core.review;

import static dev.demur.core.review.Office.ADMIN;
import static dev.demur.core.review.Office.ANN;
import static dev.demur.core.review.Office.AUTHOR;
import static dev.demur.core.review.Office.BAD;
import static dev.demur.core.review.Office.BOB;
import static dev.demur.core.review.Office.HARMLESS;
import static dev.demur.core.review.Office.NOON;
import static dev.demur.core.review.Office.TOUCHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.check.Decision;
import dev.demur.core.event.Actor;
import dev.demur.core.event.Event;
import dev.demur.core.event.EventType;
import dev.demur.core.event.ReviewData;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReviewNewsTest {

    private static final Instant EVENING = NOON.plus(Duration.ofHours(6));

    private final Office office = new Office();

    private List<EventType> told() {
        return office.outbox.events().stream().map(Event::type).toList();
    }

    private ReviewData last() {
        List<Event> events = office.outbox.events();
        return (ReviewData) events.get(events.size() - 1).data();
    }

    @Test
    void tellsOfANewReviewWithoutAWordOfIt() {
        Review review = office.submit(BAD, EVENING);

        assertThat(office.outbox.events())
                .containsExactly(new Event(
                        AUTHOR.workspace(),
                        EventType.REVIEW_OPENED,
                        NOON,
                        new ReviewData(
                                review.ref().id().value(),
                                "open",
                                1,
                                Decision.BLOCK,
                                Severity.BLOCK,
                                List.of(new RuleId("no-erika")),
                                Channel.X,
                                EVENING,
                                "key_author",
                                Actor.of(AUTHOR))));
        assertThat(office.outbox.events().toString()).doesNotContain("Erika", "Morning", "morning");
    }

    @Test
    void tellsOfARevision() {
        Review first = office.submit(BAD);

        office.reviseReview.revise(AUTHOR, first.ref().id(), TOUCHY);

        assertThat(told()).containsExactly(EventType.REVIEW_OPENED, EventType.REVIEW_REVISED);
        assertThat(last().revision()).isEqualTo(2);
        assertThat(last().severity()).isEqualTo(Severity.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"APPROVE,approved", "REJECT,rejected", "REQUEST_CHANGES,changes-requested"})
    void tellsOfADecisionAndWhoMadeIt(Ruling ruling, String state) {
        office.decide(ANN, office.submit(BAD), ruling);

        assertThat(told()).containsExactly(EventType.REVIEW_OPENED, EventType.REVIEW_DECIDED);
        assertThat(last().state()).isEqualTo(state);
        assertThat(last().by()).isEqualTo(Actor.of(ANN));
    }

    @Test
    void saysNothingOfOneApprovalOfTwo() {
        Review review = office.approvers(2).submit(BAD);

        office.approve(ANN, review);
        assertThat(told()).containsExactly(EventType.REVIEW_OPENED);
        office.approve(BOB, review);
        assertThat(told()).containsExactly(EventType.REVIEW_OPENED, EventType.REVIEW_DECIDED);
    }

    @Test
    void tellsOfBothWhereNobodyHasToLook() {
        office.approvers(0).submit(HARMLESS);

        assertThat(told()).containsExactly(EventType.REVIEW_OPENED, EventType.REVIEW_DECIDED);
        assertThat(last().severity()).isNull();
    }

    @Test
    void tellsOfAReviewThatNobodyDecidedInTime() {
        office.submit(BAD, EVENING);
        office.clock.pass(Duration.ofHours(6));

        office.chores.expire();

        assertThat(told()).containsExactly(EventType.REVIEW_OPENED, EventType.REVIEW_EXPIRED);
        assertThat(last().by()).isNull();
    }

    @Test
    void tellsThatAReviewErasedBeforeItWasDecidedExpired() {
        Review review = office.submit(BAD);

        office.eraseReview.erase(ADMIN, review.ref().id());

        assertThat(told()).containsExactly(EventType.REVIEW_OPENED, EventType.REVIEW_EXPIRED);
        assertThat(last().severity()).isNull();
        assertThat(last().by()).isEqualTo(Actor.of(ADMIN));
    }

    @Test
    void saysNothingOfWhatDecidesNothing() {
        Review approved = office.approve(ANN, office.submit(TOUCHY));
        Review open = office.submit(TOUCHY);
        int before = told().size();

        office.commentOnReview.comment(ANN, open.ref().id(), "Hm.");
        office.renewClearance.renew(AUTHOR, approved.ref().id());
        office.eraseReview.erase(ADMIN, approved.ref().id());
        office.checker.change("sha256:2", Map.of());
        office.chores.recheck();

        assertThat(told()).hasSize(before);
    }

    @Test
    void saysNothingOfWhatWasRefused() {
        Review review = office.submit(BAD);

        assertThatThrownBy(() -> office.approve(AUTHOR, review)).isInstanceOf(ReviewException.OwnDraft.class);

        assertThat(told()).containsExactly(EventType.REVIEW_OPENED);
    }
}
