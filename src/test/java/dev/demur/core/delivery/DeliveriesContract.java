package dev.demur.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.check.Decision;
import dev.demur.core.event.Actor;
import dev.demur.core.event.Event;
import dev.demur.core.event.EventType;
import dev.demur.core.event.Outbox;
import dev.demur.core.event.PingData;
import dev.demur.core.event.ReviewData;
import dev.demur.core.event.RulesetData;
import dev.demur.core.event.Target;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Channel;
import dev.demur.core.transaction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of deliveries, and the outbox before it, must do. */
public abstract class DeliveriesContract {

    protected static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    protected static final Target ANN = new Target("webhook", "whk_ann");
    protected static final Target BOB = new Target("webhook", "whk_bob");

    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final int MANY = 1000;

    protected abstract Deliveries deliveries();

    /** An outbox to these deliveries for which it is always noon, and whose events are for {@link #ANN}. */
    protected abstract Outbox outbox();

    protected abstract Transactions transactions();

    protected static Event event(String review) {
        ReviewData data = new ReviewData(
                review,
                "approved",
                2,
                Decision.REVIEW,
                Severity.REVIEW,
                List.of(new RuleId("no-erika")),
                Channel.X,
                NOON.plusSeconds(60),
                "key_author",
                new Actor("key_ann", "Ann"));
        return new Event(WorkspaceId.FIRST, EventType.REVIEW_DECIDED, NOON, data);
    }

    protected String put(Event event, Target target) {
        return transactions().call(transaction -> outbox().addFor(transaction, event, target));
    }

    protected List<Delivery> claim(Instant now) {
        return deliveries().claim(new Claim(now, LEASE, MANY, MANY));
    }

    private static List<String> ids(List<Delivery> claimed) {
        return claimed.stream().map(Delivery::id).toList();
    }

    private static Settlement retryAt(Instant at) {
        return new Settlement(DeliveryState.PENDING, at, Outcome.refused(500, null));
    }

    private static Settlement delivered(Instant at) {
        return new Settlement(DeliveryState.DELIVERED, at, Outcome.delivered(200));
    }

    private static Settlement dead(Instant at) {
        return new Settlement(DeliveryState.DEAD, at, Outcome.hopeless("gone", 410));
    }

    @Test
    void givesOutWhatWasPutIn() {
        String id = put(event("rev_1"), ANN);

        Delivery claimed = claim(NOON).get(0);

        assertThat(claimed.id()).isEqualTo(id);
        assertThat(claimed.target()).isEqualTo(ANN);
        assertThat(claimed.event()).isEqualTo(event("rev_1"));
        assertThat(claimed.attempt()).isEqualTo(1);
        assertThat(claimed.firstTriedAt()).isEqualTo(NOON);
        assertThat(claimed.eventId()).startsWith("evt_");
    }

    @Test
    void keepsWhatEveryKindOfEventSays() {
        Event ruleset = new Event(
                WorkspaceId.FIRST, EventType.RULESET_RELOADED, NOON, new RulesetData("sha256:1", "default", 3));
        Event ping = new Event(WorkspaceId.FIRST, EventType.WEBHOOK_PING, NOON, new PingData("whk_ann"));
        ReviewData least = new ReviewData(
                "rev_1", "open", 1, Decision.PASS, null, List.of(), Channel.OTHER, null, "key_author", null);
        Event opened = new Event(WorkspaceId.FIRST, EventType.REVIEW_OPENED, NOON, least);
        List<Event> all = List.of(ruleset, ping, opened);

        all.forEach(event -> put(event, ANN));

        assertThat(claim(NOON)).extracting(Delivery::event).containsExactlyElementsOf(all);
    }

    @Test
    void sendsAnEventToWhomeverItIsFor() {
        transactions().run(transaction -> outbox().add(transaction, event("rev_1")));

        assertThat(claim(NOON)).extracting(Delivery::target).containsExactly(ANN);
    }

    @Test
    void losesWhatWasPutInWithItsTransaction() {
        try {
            transactions().run(transaction -> {
                outbox().add(transaction, event("rev_1"));
                throw new IllegalStateException("the change failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the change failed");
        }

        assertThat(claim(NOON)).isEmpty();
    }

    @Test
    void givesNothingToTwoWhileTheLeaseLasts() {
        String id = put(event("rev_1"), ANN);
        claim(NOON);

        assertThat(claim(NOON.plus(LEASE).minusMillis(1))).isEmpty();
        List<Delivery> again = claim(NOON.plus(LEASE));

        assertThat(ids(again)).containsExactly(id);
        assertThat(again.get(0).attempt()).isEqualTo(2);
        assertThat(again.get(0).firstTriedAt()).isEqualTo(NOON);
    }

    @Test
    void holdsBackWhatComesLaterOfTheSameReviewToTheSameTarget() {
        String first = put(event("rev_1"), ANN);
        String second = put(event("rev_1"), ANN);
        String other = put(event("rev_2"), ANN);
        String elsewhere = put(event("rev_1"), BOB);

        List<Delivery> claimed = claim(NOON);

        assertThat(ids(claimed)).containsExactly(first, other, elsewhere);
        deliveries().settle(claimed.get(0), retryAt(NOON.plusSeconds(5)));
        assertThat(claim(NOON.plusSeconds(4))).isEmpty();
        Delivery retried = claim(NOON.plusSeconds(5)).get(0);
        assertThat(retried.id()).isEqualTo(first);
        deliveries().settle(retried, delivered(NOON.plusSeconds(5)));
        assertThat(ids(claim(NOON.plusSeconds(5)))).containsExactly(second);
    }

    @Test
    void whatIsHeldBackIsDueNoSoonerThanWhatHoldsIt() {
        put(event("rev_1"), ANN);
        String held = put(event("rev_1"), ANN);
        String free = put(event("rev_2"), ANN);

        deliveries().settle(claim(NOON).get(0), retryAt(NOON.plusSeconds(5)));

        assertThat(deliveries().find(ANN, held)).map(DeliveryEntry::dueAt).contains(NOON.plusSeconds(5));
        assertThat(deliveries().find(ANN, free)).map(DeliveryEntry::dueAt).contains(NOON);
    }

    @Test
    void goesOnBehindWhatIsDead() {
        put(event("rev_1"), ANN);
        String second = put(event("rev_1"), ANN);

        deliveries().settle(claim(NOON).get(0), dead(NOON));

        assertThat(ids(claim(NOON))).containsExactly(second);
    }

    @Test
    void givesOutNoMoreThanWasAskedFor() {
        for (int i = 0; i < 5; i++) {
            put(event("rev_" + i), ANN);
        }
        String elsewhere = put(event("rev_1"), BOB);

        List<Delivery> firstTwoEach = deliveries().claim(new Claim(NOON, LEASE, MANY, 2));

        assertThat(firstTwoEach).hasSize(3);
        assertThat(ids(firstTwoEach)).contains(elsewhere);
        assertThat(deliveries().claim(new Claim(NOON, LEASE, MANY, 2))).isEmpty();
        assertThat(deliveries().claim(new Claim(NOON, LEASE, 1, MANY))).hasSize(1);
    }

    @Test
    void writesNothingForAnybodyWhoseLeaseRanOut() {
        put(event("rev_1"), ANN);
        Delivery slow = claim(NOON).get(0);
        Delivery quick = claim(NOON.plus(LEASE)).get(0);

        deliveries().settle(slow, dead(NOON.plus(LEASE)));
        assertThat(deliveries().find(ANN, slow.id())).map(DeliveryEntry::state).contains(DeliveryState.PENDING);
        deliveries().settle(quick, delivered(NOON.plus(LEASE)));
        assertThat(deliveries().find(ANN, slow.id())).map(DeliveryEntry::state).contains(DeliveryState.DELIVERED);
    }

    @Test
    void logsWhatBecameOfEach() {
        put(event("rev_1"), ANN);
        Delivery claimed = claim(NOON).get(0);

        deliveries().settle(claimed, retryAt(NOON.plusSeconds(5)));

        DeliveryEntry entry = deliveries().find(ANN, claimed.id()).orElseThrow();
        assertThat(entry)
                .isEqualTo(new DeliveryEntry(
                        entry.sequence(),
                        claimed.id(),
                        claimed.eventId(),
                        EventType.REVIEW_DECIDED,
                        "rev_1",
                        DeliveryState.PENDING,
                        1,
                        NOON,
                        NOON.plusSeconds(5),
                        null,
                        "status",
                        500));
        assertThat(deliveries().find(BOB, claimed.id())).isEmpty();
    }

    @Test
    void listsTheLatestFirst() {
        String first = put(event("rev_1"), ANN);
        String second = put(event("rev_1"), ANN);
        String third = put(event("rev_2"), ANN);
        put(event("rev_1"), BOB);

        List<DeliveryEntry> page = deliveries().list(ANN, Long.MAX_VALUE, 2);

        assertThat(page).extracting(DeliveryEntry::id).containsExactly(third, second);
        assertThat(deliveries().list(ANN, page.get(1).sequence(), 2))
                .extracting(DeliveryEntry::id)
                .containsExactly(first);
    }

    @Test
    void replaysWhatIsDeadAndNothingElse() {
        String id = put(event("rev_1"), ANN);
        Delivery claimed = claim(NOON).get(0);
        assertThat(revive(ANN, id)).isFalse();
        deliveries().settle(claimed, dead(NOON));

        assertThat(revive(BOB, id)).isFalse();
        assertThat(revive(ANN, id)).isTrue();

        Instant later = NOON.plus(Duration.ofDays(2));
        Delivery again = claim(later).get(0);
        assertThat(again.eventId()).isEqualTo(claimed.eventId());
        assertThat(again.attempt()).isEqualTo(1);
        assertThat(again.firstTriedAt()).isEqualTo(later);
    }

    private boolean revive(Target target, String id) {
        return transactions().call(transaction -> deliveries().revive(transaction, target, id, NOON));
    }

    @Test
    void dropsAllOfATargetAndOfNoOther() {
        put(event("rev_1"), ANN);
        String kept = put(event("rev_1"), BOB);

        transactions().run(transaction -> deliveries().drop(transaction, ANN));

        assertThat(ids(claim(NOON))).containsExactly(kept);
    }

    @Test
    void forgetsWhatWasSettledLongAgo() {
        put(event("rev_1"), ANN);
        put(event("rev_2"), ANN);
        Delivery settled = claim(NOON).get(0);
        deliveries().settle(settled, delivered(NOON));

        assertThat(deliveries().forget(NOON)).isZero();
        assertThat(deliveries().forget(NOON.plusSeconds(1))).isEqualTo(1);

        assertThat(deliveries().find(ANN, settled.id())).isEmpty();
        assertThat(deliveries().list(ANN, Long.MAX_VALUE, MANY)).hasSize(1);
    }
}
