package dev.demur.rest;

import dev.demur.core.clearance.IssueClearance;
import dev.demur.core.review.Submission;
import dev.demur.core.text.Draft;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes submissions of requests, or a problem that names the fields that are wrong. Thread-safe. */
@Singleton
class Submissions {

    /** Sooner, a clearance would have run out before it could be used. */
    private static final Duration SOONEST = Duration.ofSeconds(1);

    private final DraftReader drafts;
    private final Clock clock;

    Submissions(DraftReader drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    Submission review(@Nullable ReviewRequest request) {
        Draft draft = drafts.read(request == null ? null : request.check());
        FieldErrors errors = new FieldErrors();
        String title = request == null || request.title() == null ? "" : request.title();
        if (title.length() > ReviewRequest.LONGEST_TITLE) {
            errors.add("title", "must have at most %d characters".formatted(ReviewRequest.LONGEST_TITLE));
        }
        Instant scheduledAt = time(request == null ? null : request.scheduledAt(), errors);
        errors.throwIfAny();
        return new Submission(draft, title, scheduledAt);
    }

    IssueClearance.Request clearance(@Nullable ClearanceRequest request) {
        Draft draft = drafts.read(request == null ? null : request.check());
        FieldErrors errors = new FieldErrors();
        Instant scheduledAt = time(request == null ? null : request.scheduledAt(), errors);
        if (scheduledAt != null && !scheduledAt.isAfter(clock.instant().plus(SOONEST))) {
            errors.add("scheduledAt", "must be in the future");
        }
        errors.throwIfAny();
        return new IssueClearance.Request(draft, scheduledAt);
    }

    /** Another wording, held to what a draft's text is held to. */
    String text(@Nullable RevisionRequest request) {
        String text = request == null ? null : request.text();
        return drafts.read(new CheckRequest(text, null, null, null, null, null, null))
                .text();
    }

    private static @Nullable Instant time(@Nullable String time, FieldErrors errors) {
        return time == null ? null : errors.time("scheduledAt", time);
    }
}
