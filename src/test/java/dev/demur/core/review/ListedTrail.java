package dev.demur.core.review;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditChain;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.audit.ChainHead;
import dev.demur.core.audit.RecordedEvent;
import dev.demur.core.transaction.Transaction;
import java.util.ArrayList;
import java.util.List;

/** One chain of events in memory, for whatever workspace. */
public final class ListedTrail implements AuditTrail {

    private final List<RecordedEvent> events = new ArrayList<>();

    /** What happened, by name. */
    public List<String> actions() {
        return events.stream().map(event -> event.event().action()).toList();
    }

    /** The last that happened. */
    public AuditEvent last() {
        return events.get(events.size() - 1).event();
    }

    @Override
    public RecordedEvent record(Transaction transaction, AuditEvent event) {
        RecordedEvent recorded = AuditChain.link(head(event.workspace()), event);
        events.add(recorded);
        return recorded;
    }

    @Override
    public List<RecordedEvent> after(WorkspaceId workspace, long sequence, int limit) {
        return events.stream()
                .filter(event -> event.sequence() > sequence)
                .limit(limit)
                .toList();
    }

    @Override
    public ChainHead head(WorkspaceId workspace) {
        return events.isEmpty()
                ? ChainHead.START
                : new ChainHead(events.size(), events.get(events.size() - 1).hash());
    }
}
