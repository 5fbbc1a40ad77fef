package dev.demur.core.audit;

/** Follows a chain event by event from its start, as long as each link holds. Not thread-safe. */
public final class ChainWalk {

    private ChainHead reached = ChainHead.START;

    /** Whether the event is the next in the chain and as it was recorded; only then the walk goes on to it. */
    public boolean follow(RecordedEvent next) {
        boolean holds = next.equals(AuditChain.link(reached, next.event()));
        if (holds) {
            reached = new ChainHead(next.sequence(), next.hash());
        }
        return holds;
    }

    /** The last event that was followed. */
    public ChainHead reached() {
        return reached;
    }
}
