package dev.demur.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.SettableClock;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.event.Event;
import dev.demur.core.event.EventData;
import dev.demur.core.event.EventType;
import dev.demur.core.event.MemoryOutbox;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewHeader;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.Revision;
import dev.demur.core.review.TellDue;
import dev.demur.core.review.WordChecker;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import dev.demur.core.transaction.MemoryTransactions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is told, and how often, that a review is due. */
final class PostgresDueReviewsTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final Database database = TestPostgres.migrated().database();
    private final PostgresReviews reviews = new PostgresReviews(database, new ToyCipher(), new ToyIndex());
    private final MemoryOutbox outbox = new MemoryOutbox(new MemoryTransactions());
    private final TellDue due = new TellDue(
            new TellDue.Stores(database, reviews, new PostgresDueReviews(database), outbox),
            clock,
            Duration.ofHours(1));

    private Review add(String id, @Nullable Instant scheduledAt) {
        Draft draft = Draft.of("Good morning");
        ReviewHeader header =
                new ReviewHeader(new ReviewRef(WorkspaceId.FIRST, new ReviewId(id)), Channel.X, "", scheduledAt, NOON);
        Revision.Content content = new Revision.Content(
                draft, new WordChecker(Map.of()).state().checker().check(draft));
        Review review = Review.of(header, Revision.of(1, "key_1", NOON, content));
        database.run(transaction -> reviews.add(transaction, review));
        return review;
    }

    @Test
    void tellsOnceOfWhatIsDueWithinTheHour() {
        add("rev_later", NOON.plus(Duration.ofMinutes(61)));
        add("rev_soon", NOON.plus(Duration.ofMinutes(60)));
        add("rev_whenever", null);

        assertThat(due.tell()).isEqualTo(1);
        assertThat(due.tell()).isZero();
        assertThat(outbox.events()).extracting(Event::type).containsExactly(EventType.REVIEW_DUE_SOON);
        assertThat(outbox.events())
                .extracting(Event::data)
                .extracting(EventData::subject)
                .containsExactly("rev_soon");

        clock.pass(Duration.ofMinutes(1));
        assertThat(due.tell()).isEqualTo(1);
    }

    @Test
    void tellsNothingOfWhatIsDecided() {
        Review review = add("rev_done", NOON.plus(Duration.ofMinutes(30)));
        database.run(transaction -> {
            Review held = reviews.lock(transaction, review.ref()).orElseThrow();
            reviews.change(transaction, held, held.expire(NOON));
        });

        assertThat(due.tell()).isZero();
        assertThat(outbox.events()).isEmpty();
    }
}
