package dev.demur.core.audit;

import dev.demur.core.access.WorkspaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a workspace's chain from its first event to its head, and names the first link that is broken. Thread-safe. */
public final class AuditVerifier {

    private static final int PAGE = 1_000;

    private final AuditTrail trail;

    public AuditVerifier(AuditTrail trail) {
        this.trail = trail;
    }

    /** Verifies the chain as it is now: what is added meanwhile is left for the next time. */
    public ChainVerification verify(WorkspaceId workspace) {
        ChainHead end = trail.head(workspace);
        ChainHead reached = walk(workspace, end.sequence());
        return new ChainVerification(reached.sequence(), firstBroken(workspace, reached, end));
    }

    /** How far the chain is whole, no further than the event of that number. */
    private ChainHead walk(WorkspaceId workspace, long last) {
        ChainWalk walk = new ChainWalk();
        boolean holds = true;
        while (holds && walk.reached().sequence() < last) {
            long from = walk.reached().sequence();
            List<RecordedEvent> page = trail.after(workspace, from, (int) Math.min(PAGE, last - from));
            holds = !page.isEmpty() && page.stream().allMatch(walk::follow);
        }
        return walk.reached();
    }

    private @Nullable Long firstBroken(WorkspaceId workspace, ChainHead reached, ChainHead end) {
        if (reached.sequence() < end.sequence()) {
            return reached.sequence() + 1;
        }
        if (!reached.equals(end)) {
            return end.sequence();
        }
        return isFollowedByStrangers(workspace, end) ? end.sequence() + 1 : null;
    }

    /** An event behind the head is in order if it was added meanwhile: then the head, read after it, knows it. */
    private boolean isFollowedByStrangers(WorkspaceId workspace, ChainHead end) {
        return trail.after(workspace, end.sequence(), 1).stream()
                .anyMatch(event -> event.sequence() > trail.head(workspace).sequence());
    }
}
