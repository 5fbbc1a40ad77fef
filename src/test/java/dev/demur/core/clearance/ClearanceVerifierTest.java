package dev.demur.core.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.access.Caller;
import dev.demur.core.access.RandomIds;
import dev.demur.core.access.Role;
import dev.demur.core.access.SettableClock;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.MemoryAuditTrail;
import dev.demur.core.check.Decision;
import dev.demur.core.clearance.ClearanceVerifier.Claim;
import dev.demur.core.review.WordChecker;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.jose.JoseClearanceFormat;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ClearanceVerifierTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final String TEXT = "Good morning!";
    private static final Caller CHECKER = new Caller(WorkspaceId.FIRST, "key_tool", "tool", Role.CHECKER);
    private static final Caller STRANGER = new Caller(new WorkspaceId("ws_other"), "key_eve", "eve", Role.ADMIN);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SettableClock clock = new SettableClock(NOON);
    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryClearances clearances = new MemoryClearances();
    private final MemoryAuditTrail trail = new MemoryAuditTrail(transactions);
    private final ClearanceFormat format = new JoseClearanceFormat();
    private final KeyRing keys = new KeyRing(
            transactions,
            new MemorySigningKeys(),
            () -> SigningKeyPair.random(RANDOM),
            new KeyTimes(Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(2)),
            clock);
    private final IssueClearance issue = new IssueClearance(
            new WordChecker(Map.of("Erika", Severity.REVIEW)),
            new ClearanceIssuer(keys, format, Duration.ofDays(1), clock, new RandomIds(RANDOM)),
            transactions,
            clearances,
            trail);
    private final RevokeClearance revoke = new RevokeClearance(transactions, clearances, trail, clock);
    private final ClearanceVerifier verifier = new ClearanceVerifier(keys, format, clearances, clock);

    @Test
    void clearsWhatTheCheckPasses() throws ClearanceRejectedException {
        SignedClearance issued = issue(TEXT, null);

        assertThat(issued.clearance().basis()).isEqualTo(Clearance.Basis.AUTOMATIC);
        assertThat(issued.clearance().expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(1)));
        assertThat(verify(TEXT, Channel.X, issued)).isEqualTo(issued.clearance());
        assertThat(verify(TEXT, null, issued)).isEqualTo(issued.clearance());
        assertThat(last()).isEqualTo("clearance.issued");
    }

    @Test
    void clearsNothingElse() {
        IssueClearance.Answer answer = issue.issue(CHECKER, request("Good morning, Erika!", null));

        assertThat(answer.clearance()).isNull();
        assertThat(answer.report().decision()).isEqualTo(Decision.REVIEW);
        assertThat(actions()).isEmpty();
    }

    @Test
    void holdsForNoChangedCharacter() {
        SignedClearance issued = issue(TEXT, null);

        assertFails(ClearanceFailure.WRONG_TEXT, "Good morning.", Channel.X, issued);
        assertFails(ClearanceFailure.WRONG_TEXT, "Good morning! ", Channel.X, issued);
        assertFails(ClearanceFailure.WRONG_TEXT, "Good m\u043erning!", Channel.X, issued);
    }

    @Test
    void holdsForNoOtherChannel() {
        assertFails(ClearanceFailure.WRONG_CHANNEL, TEXT, Channel.PRESS, issue(TEXT, null));
    }

    @Test
    void holdsUntilTheSecondItNames() throws ClearanceRejectedException {
        SignedClearance issued = issue(TEXT, NOON.plusSeconds(90));
        clock.pass(Duration.ofSeconds(90).minusNanos(1));
        verify(TEXT, Channel.X, issued);

        clock.pass(Duration.ofNanos(1));

        assertFails(ClearanceFailure.EXPIRED, TEXT, Channel.X, issued);
    }

    @Test
    void holdsNoLongerOnceItIsRevoked() {
        SignedClearance issued = issue(TEXT, null);
        assertThat(revoke.revoke(STRANGER, issued.clearance().id())).isFalse();

        assertThat(revoke.revoke(CHECKER, issued.clearance().id())).isTrue();

        assertFails(ClearanceFailure.REVOKED, TEXT, Channel.X, issued);
        assertThat(actions()).containsExactly("clearance.issued", "clearance.revoked");
    }

    @Test
    void holdsAfterTheKeysWereRotated() throws ClearanceRejectedException {
        clock.pass(Duration.ofDays(1));
        keys.signing();
        clock.pass(Duration.ofDays(30).minusSeconds(1));
        keys.rotate();
        SignedClearance issued = issue(TEXT, null);
        clock.pass(Duration.ofHours(23));

        assertThat(keys.rotate()).hasSize(2);
        assertThat(verify(TEXT, Channel.X, issued)).isEqualTo(issued.clearance());
    }

    private List<String> actions() {
        return trail.events().stream().map(AuditEvent::action).toList();
    }

    private String last() {
        return actions().get(actions().size() - 1);
    }

    private SignedClearance issue(String text, @Nullable Instant scheduledAt) {
        SignedClearance issued =
                issue.issue(CHECKER, request(text, scheduledAt)).clearance();
        if (issued == null) {
            throw new AssertionError("the check passes this text");
        }
        return issued;
    }

    private static IssueClearance.Request request(String text, @Nullable Instant scheduledAt) {
        return new IssueClearance.Request(new Draft(text, Channel.X, null, null, List.of(), List.of()), scheduledAt);
    }

    private Clearance verify(String text, @Nullable Channel channel, SignedClearance issued)
            throws ClearanceRejectedException {
        return verifier.verify(new Claim(text, channel, issued.compact()));
    }

    private void assertFails(ClearanceFailure failure, String text, Channel channel, SignedClearance issued) {
        assertThatThrownBy(() -> verify(text, channel, issued))
                .isInstanceOfSatisfying(ClearanceRejectedException.class, e -> assertThat(e.failure())
                        .isEqualTo(failure));
    }
}
