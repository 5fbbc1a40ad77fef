package dev.demur.core.review;

import dev.demur.core.access.Caller;
import dev.demur.core.access.RandomIds;
import dev.demur.core.access.Role;
import dev.demur.core.access.SettableClock;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.MemoryAuditTrail;
import dev.demur.core.clearance.ClearanceIssuer;
import dev.demur.core.clearance.KeyRing;
import dev.demur.core.clearance.KeyTimes;
import dev.demur.core.clearance.MemoryClearances;
import dev.demur.core.clearance.MemorySigningKeys;
import dev.demur.core.clearance.RevokeClearance;
import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.clearance.SigningKeyPair;
import dev.demur.core.event.MemoryOutbox;
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

/** Everything that reviews need, in memory, and the people who use it. */
final class Office {

    static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    static final Duration LEAD = Duration.ofMinutes(5);

    static final Caller AUTHOR = caller("key_author", Role.AUTHOR);
    static final Caller ANN = caller("key_ann", Role.REVIEWER);
    static final Caller BOB = caller("key_bob", Role.REVIEWER);
    static final Caller ADMIN = caller("key_admin", Role.ADMIN);
    static final Caller STRANGER = new Caller(new WorkspaceId("ws_other"), "key_eve", "eve", Role.ADMIN);

    static final String HARMLESS = "Good morning!";
    static final String TOUCHY = "Good morning, you";
    static final String BAD = "Good morning, Erika";

    private static final SecureRandom RANDOM = new SecureRandom();

    final SettableClock clock = new SettableClock(NOON);
    final WordChecker checker = new WordChecker(Map.of("you", Severity.REVIEW, "Erika", Severity.BLOCK));
    final OneWorkspace workspaces = new OneWorkspace();
    final MemoryTransactions transactions = new MemoryTransactions();
    final MemoryReviews reviews = new MemoryReviews(transactions);
    final MemoryClearances clearances = new MemoryClearances();
    final MemoryOutbox outbox = new MemoryOutbox(transactions);
    final MemoryAuditTrail trail = new MemoryAuditTrail(transactions);

    private final KeyTimes times = new KeyTimes(Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(2));
    private final KeyRing keys =
            new KeyRing(transactions, new MemorySigningKeys(), () -> SigningKeyPair.random(RANDOM), times, clock);
    private final ClearanceIssuer issuer =
            new ClearanceIssuer(keys, new JoseClearanceFormat(), Duration.ofDays(1), clock, new RandomIds(RANDOM));
    private final Desk desk = new Desk(checker, workspaces, issuer, clock, LEAD);
    private final ReviewRegister register =
            new ReviewRegister(transactions, new ReviewRegister.Stores(reviews, clearances, outbox, trail));

    final SubmitReview submitReview = new SubmitReview(register, desk, new RandomIds(RANDOM));
    final ReviseReview reviseReview = new ReviseReview(register, desk);
    final DecideReview decideReview = new DecideReview(register, desk);
    final CommentOnReview commentOnReview = new CommentOnReview(register, desk);
    final EraseReview eraseReview = new EraseReview(register, desk);
    final RenewClearance renewClearance = new RenewClearance(register, clearances, desk);
    final RevokeClearance revokeClearance = new RevokeClearance(transactions, clearances, trail, clock);
    final ReviewChores chores = new ReviewChores(reviews, register, workspaces, checker, desk);

    private static Caller caller(String key, Role role) {
        return new Caller(WorkspaceId.FIRST, key, key, role);
    }

    Office approvers(int approvers) {
        workspaces.settings(new WorkspaceSettings(approvers, null, 90));
        return this;
    }

    Office skippableBy(Role role) {
        workspaces.settings(new WorkspaceSettings(1, role, 90));
        return this;
    }

    Review submit(String text) {
        return submit(text, null);
    }

    Review submit(String text, @Nullable Instant scheduledAt) {
        Draft draft = new Draft(text, Channel.X, "en", null, List.of(), List.of());
        return submitReview.submit(AUTHOR, new Submission(draft, "Morning", scheduledAt));
    }

    Review approve(Caller caller, Review review) {
        return decide(caller, review, Ruling.APPROVE);
    }

    Review decide(Caller caller, Review review, Ruling ruling) {
        return decideReview.decide(
                caller,
                review.ref().id(),
                new Judgement(ruling, review.current().number(), ""));
    }

    List<String> actions() {
        return trail.events().stream().map(AuditEvent::action).toList();
    }

    AuditEvent lastEvent() {
        List<AuditEvent> events = trail.events();
        return events.get(events.size() - 1);
    }

    Review find(Review review) {
        return reviews.find(review.ref()).orElseThrow();
    }

    static SignedClearance clearance(Review review) {
        return ((ReviewState.Approved) review.state()).clearance();
    }
}
