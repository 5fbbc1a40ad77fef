package dev.demur.core.audit;

import dev.demur.core.access.WorkspaceId;
import java.util.List;

/** Walks a workspace's chain from its first event to its head, and names the first link that is broken. */
public final class AuditVerifier {

    private static final int PAGE = 1_000;

    private final AuditTrail trail;

    public AuditVerifier(AuditTrail trail) {
        this.trail = trail;
    }

    /** Verifies the chain as it is now: what is added meanwhile is left for the next time. */
    public ChainVerification verify(WorkspaceId workspace) {
        ChainHead end = trail.head(workspace);
        ChainHead reached = ChainHead.START;
        while (reached.sequence() < end.sequence()) {
            List<RecordedEvent> page = trail.after(workspace, reached.sequence(), PAGE);
            if (page.isEmpty()) {
                return broken(reached);
            }
            for (RecordedEvent next : page) {
                if (!follows(reached, next)) {
                    return broken(reached);
                }
                reached = new ChainHead(next.sequence(), next.hash());
                if (reached.sequence() == end.sequence()) {
                    break;
                }
            }
        }
        return atTheEnd(workspace, reached, end);
    }

    /** An event beyond the head, or a head that is not the last event's, was put there by somebody else. */
    private ChainVerification atTheEnd(WorkspaceId workspace, ChainHead reached, ChainHead end) {
        boolean headIsLast = reached.hash().equals(end.hash());
        long known = trail.head(workspace).sequence();
        boolean beyond = trail.after(workspace, known, 1).stream().findAny().isPresent();
        if (headIsLast && !beyond) {
            return new ChainVerification(reached.sequence(), null);
        }
        return headIsLast
                ? new ChainVerification(reached.sequence(), known + 1)
                : new ChainVerification(reached.sequence(), reached.sequence());
    }

    private static ChainVerification broken(ChainHead reached) {
        return new ChainVerification(reached.sequence(), reached.sequence() + 1);
    }

    private static boolean follows(ChainHead before, RecordedEvent next) {
        return next.equals(AuditChain.link(before, next.event()));
    }
}
