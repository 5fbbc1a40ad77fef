package dev.demur.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditQuery.Filter;
import dev.demur.core.transaction.Transactions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every audit trail must do. The one in memory and the one in PostgreSQL are held to it. */
public abstract class AuditTrailContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");
    protected static final WorkspaceId WORKSPACE = WorkspaceId.FIRST;

    protected abstract AuditTrail trail();

    protected abstract Transactions transactions();

    protected static AuditEvent event(String subject) {
        return AuditEvent.byService(WORKSPACE, NOON, "key.created", subject)
                .about("sha256:1", "sha256:2")
                .with("role", "author")
                .with("name", "Ünï \"quoted\" \\ \n line");
    }

    protected RecordedEvent record(AuditEvent event) {
        return transactions().call(transaction -> trail().record(transaction, event));
    }

    @Test
    void numbersEventsFromOneAndLinksEachToTheOneBefore() {
        RecordedEvent first = record(event("key_1"));
        RecordedEvent second = record(event("key_2"));

        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.previousHash()).isEqualTo(AuditChain.GENESIS);
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(trail().head(WORKSPACE)).isEqualTo(new ChainHead(2, second.hash()));
    }

    @Test
    void givesBackWhatWasRecorded() {
        RecordedEvent first = record(event("key_1"));
        RecordedEvent bare = record(AuditEvent.byService(WORKSPACE, NOON, "key.revoked", "key_1"));

        assertThat(trail().after(WORKSPACE, 0, 10)).containsExactly(first, bare);
    }

    @Test
    void goesOnAfterANumberAndNoFurtherThanAsked() {
        IntStream.rangeClosed(1, 5).forEach(i -> record(event("key_" + i)));

        List<RecordedEvent> page = trail().after(WORKSPACE, 2, 2);

        assertThat(page).extracting(RecordedEvent::sequence).containsExactly(3L, 4L);
    }

    @Test
    void findsTheLatestFirstPageByPage() {
        IntStream.rangeClosed(1, 5).forEach(i -> record(event("key_" + i)));

        List<RecordedEvent> first = trail().latest(new AuditQuery(WORKSPACE, Filter.ALL, Long.MAX_VALUE, 2));
        List<RecordedEvent> second = trail().latest(new AuditQuery(WORKSPACE, Filter.ALL, 4, 2));

        assertThat(first).extracting(RecordedEvent::sequence).containsExactly(5L, 4L);
        assertThat(second).extracting(RecordedEvent::sequence).containsExactly(3L, 2L);
    }

    @Test
    void findsWhatFitsEveryWish() {
        Caller ann = new Caller(WORKSPACE, "key_ann", "Ann", Role.ADMIN);
        Instant later = NOON.plusSeconds(10);
        record(event("key_1"));
        record(AuditEvent.by(ann, later, "key.revoked", "key_1"));

        assertThat(numbers(new Filter(null, null, "key.created", null))).containsExactly(1L);
        assertThat(numbers(new Filter(null, null, null, "key_ann"))).containsExactly(2L);
        assertThat(numbers(new Filter(later.truncatedTo(ChronoUnit.MICROS), null, null, null)))
                .containsExactly(2L);
        assertThat(numbers(new Filter(null, later.truncatedTo(ChronoUnit.MICROS), null, null)))
                .containsExactly(1L);
        assertThat(numbers(new Filter(null, null, "key.created", "key_ann"))).isEmpty();
        assertThat(trail().actions(WORKSPACE)).containsExactly("key.created", "key.revoked");
    }

    private List<Long> numbers(Filter filter) {
        return trail().latest(new AuditQuery(WORKSPACE, filter, Long.MAX_VALUE, 10)).stream()
                .map(RecordedEvent::sequence)
                .toList();
    }

    @Test
    void forgetsWhatWasRecordedInATransactionThatFailed() {
        record(event("key_1"));

        assertThatThrownBy(() -> transactions().run(transaction -> {
                    trail().record(transaction, event("key_2"));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(trail().after(WORKSPACE, 0, 10)).hasSize(1);
        assertThat(record(event("key_3")).sequence()).isEqualTo(2);
    }

    @Test
    void hasNothingOfAWorkspaceWithoutEvents() {
        record(event("key_1"));
        WorkspaceId other = new WorkspaceId("ws_other");

        assertThat(trail().head(other)).isEqualTo(ChainHead.START);
        assertThat(trail().after(other, 0, 10)).isEmpty();
    }

    @Test
    void isWholeWhenNobodyTouchedIt() {
        IntStream.rangeClosed(1, 3).forEach(i -> record(event("key_" + i)));

        assertThat(new AuditVerifier(trail()).verify(WORKSPACE)).isEqualTo(new ChainVerification(3, null));
    }
}
