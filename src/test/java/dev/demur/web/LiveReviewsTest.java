package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.MemoryAuditTrail;
import dev.demur.core.transaction.MemoryTransactions;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LiveReviewsTest {

    private static final WorkspaceId OTHER = new WorkspaceId("ws_other");

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryAuditTrail trail = new MemoryAuditTrail(transactions);
    private final LiveReviews live = new LiveReviews(trail);
    private boolean lasts = true;

    private static Watch watch(String session, WorkspaceId workspace, @Nullable String review) {
        return new Watch(session, workspace, review, () -> true);
    }

    private void happens(WorkspaceId workspace, String action, String subject) {
        AuditEvent event = AuditEvent.byService(workspace, Instant.EPOCH, action, subject);
        transactions.run(transaction -> trail.record(transaction, event));
    }

    private List<Long> follow(Watch watch) {
        List<Long> heard = new ArrayList<>();
        live.follow(watch).orElseThrow().subscribe().with(heard::add);
        return heard;
    }

    @Test
    void tellsWhereThingsStandAndWhatHappensThen() {
        happens(WorkspaceId.FIRST, "review.submitted", "rev_a");
        List<Long> heard = follow(watch("ann", WorkspaceId.FIRST, null));

        happens(WorkspaceId.FIRST, "review.approved", "rev_a");
        live.look();
        live.look();

        assertThat(heard).containsExactly(1L, 2L);
    }

    @Test
    void tellsOfOneReviewOnlyWhereOneIsWatched() {
        List<Long> heard = follow(watch("ann", WorkspaceId.FIRST, "rev_a"));

        happens(WorkspaceId.FIRST, "review.submitted", "rev_b");
        live.look();
        happens(WorkspaceId.FIRST, "review.approved", "rev_a");
        live.look();

        assertThat(heard).containsExactly(0L, 2L);
    }

    @Test
    void tellsOfNothingButReviews() {
        List<Long> heard = follow(watch("ann", WorkspaceId.FIRST, null));

        happens(WorkspaceId.FIRST, "key.created", "key_a");
        live.look();

        assertThat(heard).containsExactly(0L);
    }

    @Test
    void tellsNobodyOfAnotherWorkspace() {
        List<Long> heard = follow(watch("ann", WorkspaceId.FIRST, null));
        List<Long> elsewhere = follow(watch("eve", OTHER, null));

        happens(WorkspaceId.FIRST, "review.submitted", "rev_a");
        live.look();

        assertThat(heard).containsExactly(0L, 1L);
        assertThat(elsewhere).containsExactly(0L);
    }

    @Test
    void leavesNoneOutBetweenTwoWhoListenOneAfterTheOther() {
        Cancellable first = live.follow(watch("ann", WorkspaceId.FIRST, null))
                .orElseThrow()
                .subscribe()
                .with(head -> {});
        first.cancel();
        live.look();
        List<Long> heard = follow(watch("bob", WorkspaceId.FIRST, null));

        happens(WorkspaceId.FIRST, "review.submitted", "rev_a");
        live.look();

        assertThat(heard).containsExactly(0L, 1L);
        assertThat(live.size()).isEqualTo(1);
    }

    @Test
    void keepsForOneWhoIsSlowTheLastOnly() {
        List<Long> heard = new ArrayList<>();
        Slow slow = new Slow(heard);
        live.follow(watch("ann", WorkspaceId.FIRST, null))
                .orElseThrow()
                .subscribe()
                .withSubscriber(slow);

        for (int i = 0; i < 5; i++) {
            happens(WorkspaceId.FIRST, "review.submitted", "rev_" + i);
            live.look();
        }
        slow.ask();

        assertThat(heard).containsExactly(5L);
    }

    @Test
    void refusesOnePageTooManyOfASession() {
        for (int i = 0; i < LiveReviews.MOST_OF_A_SESSION; i++) {
            follow(watch("ann", WorkspaceId.FIRST, null));
        }

        assertThat(live.follow(watch("ann", WorkspaceId.FIRST, null))).isEmpty();
        assertThat(live.follow(watch("bob", WorkspaceId.FIRST, null))).isPresent();
    }

    @Test
    void endsWithTheSession() {
        follow(new Watch("ann", WorkspaceId.FIRST, null, () -> lasts));

        live.beat();
        assertThat(live.size()).isEqualTo(1);
        lasts = false;
        live.beat();
        assertThat(live.size()).isZero();
    }

    /** Takes nothing until it asks. */
    private static final class Slow implements Flow.Subscriber<Long> {

        private final List<Long> heard;
        private Flow.@Nullable Subscription subscription;

        Slow(List<Long> heard) {
            this.heard = heard;
        }

        void ask() {
            if (subscription != null) {
                subscription.request(10);
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(Long head) {
            heard.add(head);
        }

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void onComplete() {}
    }
}
