package dev.demur.core.review;

import dev.demur.core.audit.RecordedEvent;
import java.util.List;

/** What happened to a review, as the audit trail has it. */
public interface ReviewHistory {

    /** Oldest first; empty when the workspace has no such review. */
    List<RecordedEvent> of(ReviewRef ref);
}
