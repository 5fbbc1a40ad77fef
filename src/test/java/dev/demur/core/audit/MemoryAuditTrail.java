package dev.demur.core.audit;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An audit trail in a list, which a test may tamper with. */
public final class MemoryAuditTrail implements AuditTrail {

    private final MemoryTransactions transactions;
    private final List<RecordedEvent> events = new ArrayList<>();

    public MemoryAuditTrail(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public RecordedEvent record(Transaction transaction, AuditEvent event) {
        RecordedEvent next = AuditChain.link(head(event.workspace()), event);
        events.add(next);
        transactions.onFailure(() -> events.remove(next));
        return next;
    }

    @Override
    public List<RecordedEvent> after(WorkspaceId workspace, long sequence, int limit) {
        return of(workspace).stream()
                .filter(event -> event.sequence() > sequence)
                .limit(limit)
                .toList();
    }

    @Override
    public List<RecordedEvent> latest(AuditQuery query) {
        List<RecordedEvent> found = new ArrayList<>(of(query.workspace()).stream()
                .filter(event -> event.sequence() < query.before())
                .filter(event -> fits(event.event(), query.filter()))
                .toList());
        Collections.reverse(found);
        return found.stream().limit(query.limit()).toList();
    }

    private static boolean fits(AuditEvent event, AuditQuery.Filter filter) {
        return (filter.from() == null || !event.at().isBefore(filter.from()))
                && (filter.until() == null || event.at().isBefore(filter.until()))
                && (filter.action() == null || filter.action().equals(event.action()))
                && (filter.actor() == null || filter.actor().equals(event.actor()));
    }

    @Override
    public List<String> actions(WorkspaceId workspace) {
        return of(workspace).stream()
                .map(event -> event.event().action())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public ChainHead head(WorkspaceId workspace) {
        List<RecordedEvent> own = of(workspace);
        if (own.isEmpty()) {
            return ChainHead.START;
        }
        RecordedEvent last = own.get(own.size() - 1);
        return new ChainHead(last.sequence(), last.hash());
    }

    private List<RecordedEvent> of(WorkspaceId workspace) {
        return events.stream()
                .filter(event -> event.event().workspace().equals(workspace))
                .toList();
    }

    /** What was recorded, in order. */
    public List<AuditEvent> events() {
        return events.stream().map(RecordedEvent::event).toList();
    }
}
