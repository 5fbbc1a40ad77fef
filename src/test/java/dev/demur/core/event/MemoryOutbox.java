package dev.demur.core.event;

import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transaction;
import java.util.ArrayList;
import java.util.List;

/** An outbox in a list that nothing leaves. */
public final class MemoryOutbox implements Outbox {

    private final MemoryTransactions transactions;
    private final List<Sent> sent = new ArrayList<>();

    /** An event and, unless it is for everybody, whom it is for. */
    private record Sent(Event event, List<Target> target) {}

    public MemoryOutbox(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Transaction transaction, Event event) {
        put(new Sent(event, List.of()));
    }

    @Override
    public String addFor(Transaction transaction, Event event, Target target) {
        put(new Sent(event, List.of(target)));
        return "dlv_" + sent.size();
    }

    private void put(Sent one) {
        sent.add(one);
        transactions.onFailure(() -> sent.remove(one));
    }

    /** What was put in, in order. */
    public List<Event> events() {
        return sent.stream().map(Sent::event).toList();
    }

    /** Whom the last event is for; nobody in particular when it is for everybody. */
    public List<Target> lastTarget() {
        return sent.get(sent.size() - 1).target();
    }
}
