package dev.demur.core.audit;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.transaction.Transaction;
import java.util.List;

/** Where events live: they are added, and neither changed nor removed. */
public interface AuditTrail {

    /** Adds an event at the end of its workspace's chain, kept or lost with the transaction. */
    RecordedEvent record(Transaction transaction, AuditEvent event);

    /** The events after this number, in order, at most so many. */
    List<RecordedEvent> after(WorkspaceId workspace, long sequence, int limit);

    /** Events of a kind, the latest first. */
    List<RecordedEvent> latest(AuditQuery query);

    /** Every action there is an event of, by name. */
    List<String> actions(WorkspaceId workspace);

    /** Where the chain ends; {@link ChainHead#START} before the first event. */
    ChainHead head(WorkspaceId workspace);
}
